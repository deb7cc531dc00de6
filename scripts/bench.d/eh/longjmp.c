/* setjmp and a longjmp back to it, as often as said. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf env;

__attribute__((noinline)) static void leave(int value)
{
	longjmp(env, value);
}

int main(int argc, char **argv)
{
	volatile long n = 0;
	long max = argc > 1 ? atol(argv[1]) : 1;
	while (n < max) {
		if (setjmp(env) == 0)
			leave(1);
		n++;
	}
	printf("%ld\n", n);
	return 0;
}
