/* C11 mutexes, conditions, once and thread-specific storage in the one thread.
 * stdout:
 *   mtx_init(&m, mtx_plain) == thrd_success: yes
 *   mtx_lock(&m) == thrd_success: yes
 *   mtx_trylock(&m) == thrd_busy: yes
 *   mtx_unlock(&m) == thrd_success: yes
 *   mtx_init(&m, mtx_timed | mtx_recursive) == thrd_success: yes
 *   mtx_lock(&m) == thrd_success && mtx_lock(&m) == thrd_success: yes
 *   mtx_trylock(&m) == thrd_success: yes
 *   cnd_init(&c) == thrd_success: yes
 *   cnd_signal(&c) == thrd_success && cnd_broadcast(&c) == thrd_success: yes
 *   cnd_timedwait(&c, &m, &past) == thrd_timedout: yes
 *   mtx_timedlock(&m, &past) == thrd_timedout: yes
 *   count = 1
 *   tss_create(&key, 0) == thrd_success: yes
 *   tss_get(key) == 0: yes
 *   tss_set(key, &count) == thrd_success: yes
 *   tss_get(key) == &count: yes
 *   thrd_equal(thrd_current(), thrd_current()): yes
 *   thrd_sleep(&(struct timespec){ 0, 1000000 }, 0) == 0: yes
 */
#include <threads.h>
#include <time.h>
#include "../show.h"

static int count;

static void init(void)
{
	count++;
}

int main(void)
{
	mtx_t m;
	cnd_t c;
	tss_t key;
	once_flag once = ONCE_FLAG_INIT;
	struct timespec past = { 1, 0 };
	IS(mtx_init(&m, mtx_plain) == thrd_success);
	IS(mtx_lock(&m) == thrd_success);
	IS(mtx_trylock(&m) == thrd_busy);
	IS(mtx_unlock(&m) == thrd_success);
	mtx_destroy(&m);
	IS(mtx_init(&m, mtx_timed | mtx_recursive) == thrd_success);
	IS(mtx_lock(&m) == thrd_success && mtx_lock(&m) == thrd_success);
	IS(mtx_trylock(&m) == thrd_success);
	mtx_unlock(&m);
	mtx_unlock(&m);
	mtx_unlock(&m);
	mtx_destroy(&m);
	mtx_init(&m, mtx_timed);
	IS(cnd_init(&c) == thrd_success);
	IS(cnd_signal(&c) == thrd_success && cnd_broadcast(&c) == thrd_success);
	mtx_lock(&m);
	IS(cnd_timedwait(&c, &m, &past) == thrd_timedout);
	IS(mtx_timedlock(&m, &past) == thrd_timedout);
	mtx_unlock(&m);
	cnd_destroy(&c);
	call_once(&once, init);
	call_once(&once, init);
	SHOW(count);
	IS(tss_create(&key, 0) == thrd_success);
	IS(tss_get(key) == 0);
	IS(tss_set(key, &count) == thrd_success);
	IS(tss_get(key) == &count);
	tss_delete(key);
	IS(thrd_equal(thrd_current(), thrd_current()));
	thrd_yield();
	IS(thrd_sleep(&(struct timespec){ 0, 1000000 }, 0) == 0);
	return 0;
}
