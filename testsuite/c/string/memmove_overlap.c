/* memmove and bcopy take overlapping objects in both directions, at every distance and alignment.
 * stdout:
 *   of 13824: memmove 13824, bcopy 13824
 *   ababcdeh
 *   abcdedeh
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { SIZE = 100 };

static int moved(int from, int to, int n, int with_bcopy)
{
	unsigned char a[SIZE], want[SIZE];
	for (int i = 0; i < SIZE; i++)
		a[i] = want[i] = (unsigned char)(i * 7 + 3);
	for (int i = 0; i < n; i++)
		want[to + i] = (unsigned char)((from + i) * 7 + 3);
	if (with_bcopy)
		bcopy(a + from, a + to, n);
	else if (memmove(a + to, a + from, n) != a + to)
		return 0;
	for (int i = 0; i < SIZE; i++)
		if (a[i] != want[i])
			return 0;
	return 1;
}

int main(void)
{
	int good[2] = { 0 }, all = 0;
	for (int from = 0; from < 24; from++)
		for (int to = 0; to < 24; to++)
			for (int n = 0; n < 70; n += 3, all++)
				for (int b = 0; b < 2; b++)
					good[b] += moved(from, to, n, b);
	printf("of %d: memmove %d, bcopy %d\n", all, good[0], good[1]);

	char text[] = "abcdefgh";
	memmove(text + 2, text, 5);
	puts(text);
	bcopy(text + 2, text, 5);
	puts(text);
	return 0;
}
