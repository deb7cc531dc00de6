/* atexit functions run last first, when main returns, more than 32 of them, and one may register another; what stdio
 * holds is written after them.
 * exit: 7
 * stdout:
 *   main 0
 *   registered last
 *   late
 *   registered first, counted 100, no newline at the end
 *   \ no newline
 */
#include <stdio.h>
#include <stdlib.h>

static int counted;

static void count(void)
{
	counted++;
}

static void late(void)
{
	printf("late\n");
}

static void first(void)
{
	printf("registered first, counted %d, no newline at the end", counted);
}

static void last(void)
{
	printf("registered last\n");
	atexit(late);
}

int main(void)
{
	int failed = atexit(first);
	for (int i = 0; i < 100; i++)
		failed |= atexit(count);
	failed |= atexit(last);
	printf("main %d\n", failed);
	return 7;
}
