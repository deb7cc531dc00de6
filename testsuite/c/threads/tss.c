/* tss keys, call_once, thread_local, thrd_current, thrd_equal, thrd_yield and thrd_sleep in the main thread.
 * stdout:
 *   1
 *   1
 *   1
 *   1
 *   1
 *   6
 *   1
 *   0 1
 */
#include <stdio.h>
#include <threads.h>
#include <time.h>

static once_flag once = ONCE_FLAG_INIT;
static thread_local int local = 5;
static int count;

static void initialize(void)
{
	count++;
}

int main(void)
{
	tss_t a, b;
	int x, y;
	printf("%d\n", tss_create(&a, NULL) == thrd_success && tss_create(&b, NULL) == thrd_success);
	printf("%d\n", tss_get(a) == NULL && tss_get(b) == NULL);
	printf("%d\n", tss_set(a, &x) == thrd_success && tss_set(b, &y) == thrd_success);
	printf("%d\n", tss_get(a) == &x && tss_get(b) == &y);
	tss_delete(a);
	tss_delete(b);
	for (int i = 0; i < 3; i++)
		call_once(&once, initialize);
	printf("%d\n", count);
	local += count;
	printf("%d\n", local);
	printf("%d\n", thrd_equal(thrd_current(), thrd_current()) != 0);
	thrd_yield();
	struct timespec before, after;
	timespec_get(&before, TIME_UTC);
	int r = thrd_sleep(&(struct timespec){ .tv_nsec = 20000000 }, NULL);
	timespec_get(&after, TIME_UTC);
	long long waited = (after.tv_sec - before.tv_sec) * 1000000000LL + after.tv_nsec - before.tv_nsec;
	printf("%d %d\n", r, waited >= 20000000);
	return 0;
}
