/* C11 mutexes in one thread: plain, recursive and timed, thrd_busy and thrd_timedout.
 * stdout:
 *   success
 *   success
 *   busy
 *   success
 *   success
 *   success
 *   success
 *   success
 *   success
 *   success
 *   success
 *   success
 *   timedout
 *   success
 *   success
 */
#include <stdio.h>
#include <threads.h>
#include <time.h>

static const char *name(int r)
{
	return r == thrd_success ? "success" : r == thrd_busy ? "busy" : r == thrd_timedout ? "timedout" : r == thrd_error ? "error" : "?";
}

int main(void)
{
	mtx_t m;
	puts(name(mtx_init(&m, mtx_plain)));
	puts(name(mtx_lock(&m)));
	puts(name(mtx_trylock(&m)));
	puts(name(mtx_unlock(&m)));
	puts(name(mtx_trylock(&m)));
	puts(name(mtx_unlock(&m)));
	mtx_destroy(&m);
	puts(name(mtx_init(&m, mtx_plain | mtx_recursive)));
	puts(name(mtx_lock(&m)));
	puts(name(mtx_trylock(&m)));
	puts(name(mtx_unlock(&m)));
	puts(name(mtx_unlock(&m)));
	mtx_destroy(&m);
	puts(name(mtx_init(&m, mtx_timed)));
	mtx_lock(&m);
	struct timespec soon;
	timespec_get(&soon, TIME_UTC);
	soon.tv_nsec += 5000000;
	if (soon.tv_nsec >= 1000000000) {
		soon.tv_sec++;
		soon.tv_nsec -= 1000000000;
	}
	puts(name(mtx_timedlock(&m, &soon)));
	puts(name(mtx_unlock(&m)));
	puts(name(mtx_timedlock(&m, &soon)));
	mtx_unlock(&m);
	mtx_destroy(&m);
	return 0;
}
