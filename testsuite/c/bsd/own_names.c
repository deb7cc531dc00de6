/* A program may define functions that BSD's libraries have too, with types of its own.
 * stdout:
 *   1 2 3 4 5
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void mergesort(int *a, int n)
{
	while (n--) *a++ = n;
}

static int heapsort(void)
{
	return 2;
}

static int radixsort(char c)
{
	return c;
}

static double strnstr(double x)
{
	return x;
}

/* With external linkage, in place of the library's. */
const char *humanize_number(int n)
{
	return n ? "5" : "";
}

int main(void)
{
	int a[2];
	mergesort(a, 2);
	printf("%d %d %d %g %s\n", a[0], heapsort(), radixsort(3), strnstr(4), humanize_number(1));
	return 0;
}
