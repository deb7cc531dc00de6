/* -fsanitize-trap: no run-time library, and a trap that says what it is for.
 * flags: -fsanitize=undefined -fsanitize-trap=undefined -g
 * matrix: -O0 | -O2
 * host: skip it is for a signal there
 * exit: 134
 * stdout:
 * stderr~ in main at [..]trap.c:[..]
 */
#include <limits.h>
#include <stdio.h>

static volatile int big = INT_MAX;

int main(void)
{
	int n = big + 1;
	printf("%d\n", n);
	return 0;
}
