/* A signal's handler does not make pthread_cond_timedwait time out early: it may wake up for nothing (POSIX).
 * stdout:
 *   1 handler, ETIMEDOUT, in time
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <time.h>

static volatile sig_atomic_t count;

static void handler(int sig)
{
	count++;
}

int main(void)
{
	pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
	struct timespec end, now;
	signal(SIGALRM, handler);
	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_nsec += 300000000;
	if (end.tv_nsec >= 1000000000) end.tv_sec++, end.tv_nsec -= 1000000000;
	setitimer(ITIMER_REAL, &(struct itimerval){ .it_value.tv_usec = 20000 }, 0);
	pthread_mutex_lock(&mutex);
	int err;
	do err = pthread_cond_timedwait(&cond, &mutex, &end); while (!err);
	clock_gettime(CLOCK_REALTIME, &now);
	int early = now.tv_sec < end.tv_sec || (now.tv_sec == end.tv_sec && now.tv_nsec < end.tv_nsec);
	printf("%d handler, %s, %s\n", (int)count, err == ETIMEDOUT ? "ETIMEDOUT" : "another error", early ? "early" : "in time");
	return 0;
}
