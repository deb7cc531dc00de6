/* A signal's handler posts the semaphore that sem_wait waits for, or interrupts the wait.
 * stdout:
 *   sem_wait(&s) = 0
 *   sem_wait(&s): EINTR
 */
#include <semaphore.h>
#include <signal.h>
#include <unistd.h>
#include "../show.h"

static sem_t s;

static void post(int sig)
{
	sem_post(&s);
}

static void nothing(int sig)
{
}

int main(void)
{
	struct sigaction sa = { .sa_handler = post, .sa_flags = SA_RESTART };
	sem_init(&s, 0, 0);
	sigaction(SIGALRM, &sa, 0);
	alarm(1);
	SHOW(sem_wait(&s));
	sa = (struct sigaction){ .sa_handler = nothing };
	sigaction(SIGALRM, &sa, 0);
	alarm(1);
	SHOW(sem_wait(&s));
	return 0;
}
