/* Variable arguments: every kind of type, va_copy, a list passed on, structures by value, many arguments.
 * matrix: -O0 | -O2
 * stdout:
 *   1 1099511627776 2.5 3.25 text {7 0.5} first 1
 *   -1 1e+30 2 -2 1.5 -1 first -1
 *   210055
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

struct pair {
	int a;
	double b;
};

static void all(const char *types, ...)
{
	va_list args, again;
	va_start(args, types);
	va_copy(again, args);
	for (; *types; types++)
		switch (*types) {
		case 'i': printf("%d ", va_arg(args, int)); break;
		case 'l': printf("%lld ", va_arg(args, long long)); break;
		case 'd': printf("%g ", va_arg(args, double)); break;
		case 'L': printf("%Lg ", va_arg(args, long double)); break;
		case 's': printf("%s ", va_arg(args, char *)); break;
		case 'p': {
			struct pair p = va_arg(args, struct pair);
			printf("{%d %g} ", p.a, p.b);
			break;
		}
		}
	printf("first %d\n", va_arg(again, int));
	va_end(again);
	va_end(args);
}

static int add(int n, va_list args)
{
	int sum = 0;
	while (n--)
		sum += va_arg(args, int);
	return sum;
}

static int sum(int n, ...)
{
	va_list args;
	va_start(args, n);
	int s = add(n / 2, args);
	va_end(args);
	va_start(args, n);
	s += add(n, args) * 1000;
	va_end(args);
	return s;
}

int main(void)
{
	all("ildLsp", 1, 1LL << 40, 2.5, 3.25L, "text", (struct pair){ 7, 0.5 });
	all("iLiLdl", -1, 1e30L, 2, -2.0L, 1.5, -1LL);
	printf("%d\n", sum(20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20));
	return 0;
}
