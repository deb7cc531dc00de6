/* setjmp and a longjmp back to it over 20 functions, as often as said. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf env;
static volatile int sink;

__attribute__((noinline)) static void leave(int depth)
{
	if (depth == 0)
		longjmp(env, 1);
	leave(depth - 1);
	sink++;
}

int main(int argc, char **argv)
{
	volatile long n = 0;
	long max = argc > 1 ? atol(argv[1]) : 1;
	while (n < max) {
		if (setjmp(env) == 0)
			leave(20);
		n++;
	}
	printf("%ld\n", n);
	return 0;
}
