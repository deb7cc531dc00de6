/* The stack is 8 MiB, as on Linux: 7 MB of it can be used.
 * matrix: -O0 | -O2
 * stdout:
 *   deep recursion: 7000
 *   a big array: 6000000
 */
#include <stdio.h>
#include <string.h>

__attribute__((noinline)) static int deep(int n)
{
	volatile char frame[1000];
	frame[0] = (char)n;
	frame[999] = 1;
	return n == 0 ? 0 : deep(n - 1) + frame[999];
}

__attribute__((noinline)) static int array(void)
{
	char big[6000000];
	char *volatile p = big;
	memset(p, 1, sizeof big);
	int sum = 0;
	for (size_t i = 0; i < sizeof big; i++)
		sum += p[i];
	return sum;
}

int main(void)
{
	printf("deep recursion: %d\n", deep(7000));
	printf("a big array: %d\n", array());
}
