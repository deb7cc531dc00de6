/* A wait that nobody can end stops the program with a message.
 * exit: 134
 * stderr~ deadlock
 * host: skip a host process waits for ever
 */
#include <semaphore.h>

int main(void)
{
	sem_t s;
	sem_init(&s, 0, 0);
	sem_wait(&s);
	return 0;
}
