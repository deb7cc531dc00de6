/* A wait for a signal that nobody can give ends the program with a message.
 * exit: 134
 * stderr~ deadlock
 * host: skip a host process waits for ever
 */
#include <pthread.h>

int main(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	pthread_cond_t c = PTHREAD_COND_INITIALIZER;
	pthread_mutex_lock(&m);
	pthread_cond_wait(&c, &m);
	return 0;
}
