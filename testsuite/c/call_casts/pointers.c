/* Calls through pointers of another type work with -fwasicc-call-casts as on other machines: surplus arguments are
 * left out, what is missing is zero, integers of two widths stand for each other.
 * matrix: -O0 -g | -O2 | -O2 -s | -O2 -flto
 * flags: -w -fwasicc-call-casts
 * host-flags: -w
 * stdout:
 *   none
 *   one x
 *   two x 2
 *   three 3 4
 *   7
 *   three 3 4
 *   7
 *   wide 1 4
 *   -5
 *   wide -3 4
 *   -5
 *   3
 *   6
 *   three 1 2
 *   4
 *   a b c
 *   equal
 *   caught 9
 *   none
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*any)();
typedef void (*callback)(void *, int);

static jmp_buf out;

static void none(void)
{
	puts("none");
}

static void one(void *p)
{
	printf("one %s\n", (char *)p);
}

static int two(void *p, int n)
{
	return printf("two %s %d\n", (char *)p, n);
}

static int three(int a, int b, int c)
{
	(void)c;
	printf("three %d %d\n", a, b);
	return a + b;
}

static long long wide(long long a, int b)
{
	printf("wide %lld %d\n", a, b);
	return -5;
}

static double twice(double x)
{
	return x * 2;
}

static double times(int i, double x)
{
	return x * i;
}

static int compare(char **a, char **b)
{
	return strcmp(*a, *b);
}

/* A call by a wrong type within one. */
static int nested(void *p)
{
	return ((int (*)(int, int, int))p)(1, 2, 3) + 1;
}

static void leave(int n)
{
	longjmp(out, n);
}

int main(void)
{
	callback table[] = { (callback)none, (callback)one, (callback)two };
	const char *words[] = { "b", "c", "a" };
	any volatile f = (any)three;
	int (*volatile n)(void *, void *) = (int (*)(void *, void *))nested;
	int code;

	for (int i = 0; i < 3; i++)
		table[i]("x", i);
	printf("%d\n", f(3, 4));
	printf("%d\n", f(3, 4, 5));
	f = (any)wide;
	printf("%d\n", ((int (*)(int, int))f)(1, 4));
	printf("%lld\n", ((long long (*)(long long, int))f)(-3, 4));
	f = (any)twice;
	printf("%g\n", ((double (*)(double, int))f)(1.5, 3));
	f = (any)times;
	printf("%g\n", ((double (*)(long long, double))f)(4, 1.5));
	printf("%d\n", n((void *)three, 0));
	qsort(words, 3, sizeof *words, (int (*)(const void *, const void *))compare);
	printf("%s %s %s\n", words[0], words[1], words[2]);
	puts((any)table[0] == (any)none ? "equal" : "different");
	f = (any)leave;
	if ((code = setjmp(out)) == 0)
		((int (*)(int, int))f)(9, 1);
	printf("caught %d\n", code);
	atexit(none);
	return 0;
}
