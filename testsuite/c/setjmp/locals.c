/* Locals after longjmp (C11 7.13.2.1 p3): those not changed since setjmp and those that are volatile have their values, of
 * every type; and so have static ones, parameters, arrays, structs and variable-length arrays.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   4 4 17179869184 1.5 9 3.125 text 0.5 -2 point c 2 1 200 -4
 *   4 5 34359738368 1.5 11.25 3.125 text 0.5 -2 point c 3 1 250 -5
 *   4 6 68719476736 1.5 13.5 3.125 text 0.5 -2 point c 4 1 44 -6
 *   2 2.5 3.5 z 1099511627776 5
 *   81 8 xxxxxxxx
 *   465
 *   24
 */
#include <alloca.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

static jmp_buf env;
static volatile int sink;

struct point {
	double x, y;
	char name[8];
};

static void deep(int n, int value)
{
	char room[256];
	memset(room, n, sizeof room);
	if (n)
		deep(n - 1, value);
	else
		longjmp(env, value);
	sink = room[3];
}

static void unchanged(int i, long long l, float f, double d, long double q, const char *s, struct point p, char c)
{
	int a[5] = { 1, 2, 3, 4, 5 };
	int *last = &a[i - 3];
	unsigned char u = (unsigned char)(i * 50);
	short h = (short)-i;
	int r = setjmp(env);
	if (r == 0)
		deep(20, 4);
	printf("%d %d %lld %g %g %Lg %s %g %g %s %c %d %d %u %d\n", r, i, l, (double)f, d, q, s, p.x, p.y, p.name, c, *last, a[0], u, h);
}

static void changed(void)
{
	volatile int i = 1;
	volatile double d = 1;
	volatile struct point p = { 1, 1, "a" };
	volatile long long l = 1;
	static int kept = 1;
	if (setjmp(env) == 0) {
		i = 2;
		d = 2.5;
		p.x = 3.5;
		p.name[0] = 'z';
		l = 1LL << 40;
		kept = 5;
		deep(3, 1);
	}
	printf("%d %g %g %c %lld %d\n", i, d, p.x, p.name[0], l, kept);
}

/* An array whose address has gone elsewhere is memory: what is written to it stays. */
static void fill(int *a, int n)
{
	for (int i = 0; i < n; i++)
		a[i] = i * i;
}

static void arrays(int n)
{
	volatile int vla[n];
	char *bytes = alloca((size_t)n);
	memset(bytes, 'x', (size_t)n);
	bytes[n - 1] = 0;
	for (int i = 0; i < n; i++)
		vla[i] = i;
	if (setjmp(env) == 0) {
		int inner[n * 2];
		fill(inner, n * 2);
		vla[2] = inner[n];
		deep(5, 1);
	}
	printf("%d %d %s\n", vla[2], vla[n - 1], bytes);
}

static int sum(int n)
{
	int total = 0;
	for (int i = 0; i < n; i++) {
		/* i and total do not change between setjmp and longjmp. */
		int r = setjmp(env);
		if (r == 0)
			deep(i, i + 1);
		total += r;
	}
	return total;
}

static double mixed(double a, float b, int n)
{
	double x = a * b, y = a + b;
	volatile int tries = 0;
	if (setjmp(env) < n) {
		tries++;
		deep(1, (int)tries);
	}
	return x + y * tries;
}

int main(void)
{
	struct point p = { 0.5, -2, "point" };
	for (int i = 4; i < 7; i++)
		unchanged(i, 1LL << (i + 30), 1.5f, 2.25 * i, 3.125L, "text", p, 'c');
	changed();
	arrays(9);
	printf("%d\n", sum(30));
	printf("%g\n", mixed(1.5, 2, 6));
	return 0;
}
