/* Functions that another file declares otherwise. */
#include <stdio.h>

int add_three(int a, int b, int c)
{
	(void)c;
	return a + b;
}

long long far(long long by)
{
	return by + 1;
}

void nothing(int n)
{
	printf("nothing %d\n", n);
}

int same(int n)
{
	return n;
}

int (*address_of_same(void))(int)
{
	return same;
}

int alone(int n)
{
	return n + 40;
}

double half(double x)
{
	return x / 2;
}
