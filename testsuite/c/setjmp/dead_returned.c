/* longjmp to a function that has returned is a trap with a name, exit code 134: here out of its caller.
 * matrix: -O0 | -O2 | -Oz | -flto | -O2 -flto
 * host: skip it is undefined behaviour, and glibc may not notice
 * exit: 134
 * stdout:
 *   returned 0
 * stderr~ longjmp to a function that has returned
 */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf env;

__attribute__((noinline)) static int set(void)
{
	return setjmp(env);
}

int main(void)
{
	printf("returned %d\n", set());
	fflush(stdout);
	longjmp(env, 1);
}
