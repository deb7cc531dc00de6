/* quick_exit runs what at_quick_exit took, last first, and neither atexit's functions nor destructors.
 * exit: 5
 * stdout:
 *   0
 *   two
 *   one
 */
#include <stdio.h>
#include <stdlib.h>

static void no(void)
{
	puts("atexit ran");
	fflush(stdout);
}

static void one(void)
{
	puts("one");
	fflush(stdout);
}

static void two(void)
{
	puts("two");
	fflush(stdout);
}

int main(void)
{
	int failed = atexit(no);
	failed |= at_quick_exit(one);
	failed |= at_quick_exit(two);
	printf("%d\n", failed);
	fflush(stdout);
	quick_exit(5);
}
