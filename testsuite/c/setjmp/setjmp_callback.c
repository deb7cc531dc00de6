/* longjmp out of a comparison that qsort calls, and out of a function called through a pointer in a loop.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   42 5
 *   12
 *   bad x
 *   56
 *   bad ?
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf out;
static int calls;

static int compare(const void *a, const void *b)
{
	if (++calls == 5)
		longjmp(out, 42);
	return *(const int *)a - *(const int *)b;
}

static int parse(const char *s, void (*fail)(int))
{
	int n = 0;
	for (; *s; s++) {
		if (*s < '0' || *s > '9')
			fail(*s);
		n = n * 10 + *s - '0';
	}
	return n;
}

static void fail(int c)
{
	longjmp(out, c);
}

int main(void)
{
	int a[] = { 5, 4, 3, 2, 1, 0 };
	int r = setjmp(out);
	if (r == 0)
		qsort(a, 6, sizeof *a, compare);
	printf("%d %d\n", r, calls);
	static const char *const texts[] = { "12", "3x4", "56", "?" };
	for (volatile int i = 0; i < 4; i++) {
		int c = setjmp(out);
		if (c)
			printf("bad %c\n", c);
		else
			printf("%d\n", parse(texts[i], fail));
	}
	return 0;
}
