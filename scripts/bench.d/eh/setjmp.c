/* setjmp as often as said. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf env;

int main(int argc, char **argv)
{
	volatile long n = 0;
	long max = argc > 1 ? atol(argv[1]) : 1;
	while (n < max) {
		if (setjmp(env))
			return 1;
		n++;
	}
	printf("%ld\n", n);
	return 0;
}
