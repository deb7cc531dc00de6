/* A longjmp to a function that has returned does not land in another one that has its place on the stack by now.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * host: skip it is undefined behaviour
 * exit: 134
 * stdout:
 *   first
 *   second
 * stderr~ longjmp to a function that has returned
 */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf one, two;

__attribute__((noinline)) static void first(void)
{
	if (setjmp(one) == 0)
		puts("first");
	else
		puts("first again");
}

__attribute__((noinline)) static void second(void)
{
	if (setjmp(two) == 0) {
		puts("second");
		fflush(stdout);
		longjmp(one, 1);
	}
	puts("second again");
}

int main(void)
{
	first();
	second();
	return 0;
}
