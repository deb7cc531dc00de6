/* Locking a normal mutex twice is a deadlock: the program ends with a message instead of hanging.
 * exit: 134
 * stderr~ deadlock
 * host: skip a host process waits for ever
 */
#include <pthread.h>

int main(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	pthread_mutex_lock(&m);
	pthread_mutex_lock(&m);
	return 0;
}
