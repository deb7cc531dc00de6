/* C11 conditions in one thread: signals to nobody succeed, and a timed wait ends at its time with the mutex locked.
 * stdout:
 *   1
 *   1
 *   1
 *   1 1
 *   1
 */
#include <stdio.h>
#include <threads.h>
#include <time.h>

int main(void)
{
	cnd_t c;
	mtx_t m;
	printf("%d\n", cnd_init(&c) == thrd_success && mtx_init(&m, mtx_plain) == thrd_success);
	printf("%d\n", cnd_signal(&c) == thrd_success && cnd_broadcast(&c) == thrd_success);
	mtx_lock(&m);
	struct timespec past = { 0 }, soon;
	printf("%d\n", cnd_timedwait(&c, &m, &past) == thrd_timedout);
	timespec_get(&soon, TIME_UTC);
	time_t before = soon.tv_sec;
	soon.tv_sec++;
	int r = cnd_timedwait(&c, &m, &soon);
	timespec_get(&soon, TIME_UTC);
	printf("%d %d\n", r == thrd_timedout, soon.tv_sec > before);
	printf("%d\n", mtx_trylock(&m) == thrd_busy);
	mtx_unlock(&m);
	cnd_destroy(&c);
	mtx_destroy(&m);
	return 0;
}
