/* Unnamed semaphores: wait, trywait, timedwait, post, getvalue and their errors.
 * stdout:
 *   sem_init(&s, 0, 2) = 0
 *   sem_wait(&s) = 0
 *   sem_getvalue(&s, &v) = 0
 *   v = 1
 *   sem_trywait(&s) = 0
 *   sem_trywait(&s): EAGAIN
 *   sem_timedwait(&s, &past): ETIMEDOUT
 *   sem_timedwait(&s, &bad): EINVAL
 *   sem_timedwait(&s, &soon): ETIMEDOUT
 *   now.tv_sec > soon.tv_sec || (now.tv_sec == soon.tv_sec && now.tv_nsec >= soon.tv_nsec): yes
 *   sem_post(&s) = 0
 *   sem_timedwait(&s, &past) = 0
 *   sem_post(&s) = 0
 *   sem_getvalue(&s, &v) = 0
 *   v = 1
 *   sem_destroy(&s) = 0
 *   sem_init(&s, 0, (unsigned)INT_MAX + 1): EINVAL
 *   sem_init(&s, 0, INT_MAX) = 0
 *   sem_post(&s): EOVERFLOW
 */
#include <limits.h>
#include <semaphore.h>
#include <time.h>
#include "../show.h"

int main(void)
{
	sem_t s;
	int v = -1;
	struct timespec past = { 1, 0 }, bad = { 1, 1000000000 };
	SHOW(sem_init(&s, 0, 2));
	SHOW(sem_wait(&s));
	SHOW(sem_getvalue(&s, &v));
	SHOW(v);
	SHOW(sem_trywait(&s));
	SHOW(sem_trywait(&s));
	SHOW(sem_timedwait(&s, &past));
	SHOW(sem_timedwait(&s, &bad));
	struct timespec soon, now;
	clock_gettime(CLOCK_REALTIME, &soon);
	soon.tv_nsec += 20000000;
	if (soon.tv_nsec >= 1000000000) soon.tv_nsec -= 1000000000, soon.tv_sec++;
	SHOW(sem_timedwait(&s, &soon));
	clock_gettime(CLOCK_REALTIME, &now);
	IS(now.tv_sec > soon.tv_sec || (now.tv_sec == soon.tv_sec && now.tv_nsec >= soon.tv_nsec));
	SHOW(sem_post(&s));
	SHOW(sem_timedwait(&s, &past));
	SHOW(sem_post(&s));
	SHOW(sem_getvalue(&s, &v));
	SHOW(v);
	SHOW(sem_destroy(&s));
	SHOW(sem_init(&s, 0, (unsigned)INT_MAX + 1));
	SHOW(sem_init(&s, 0, INT_MAX));
	SHOW(sem_post(&s));
	return 0;
}
