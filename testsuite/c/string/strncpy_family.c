/* strncpy and stpncpy pad with zeros and do not terminate when full; strncat always terminates; strcat and stpcpy append.
 * stdout:
 *   1 abc00...
 *   abc.....
 *   ........
 *   3 abc000..
 *   4 abcd....
 *   xabc
 *   xabcghi
 *   xabcghi
 *   xabcghi!
 *   one+two 7
 *   1600 of 1600
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static void show(const char *a, size_t n)
{
	for (size_t i = 0; i < n; i++)
		putchar(a[i] ? a[i] : '0');
	putchar('\n');
}

int main(void)
{
	char a[9];
	memset(a, '.', 8);
	printf("%d ", strncpy(a, "abc", 5) == a);
	show(a, 8);
	memset(a, '.', 8);
	strncpy(a, "abcdefgh", 3);
	show(a, 8);
	memset(a, '.', 8);
	strncpy(a, "abc", 0);
	show(a, 8);
	memset(a, '.', 8);
	printf("%td ", stpncpy(a, "abc", 6) - a);
	show(a, 8);
	memset(a, '.', 8);
	printf("%td ", stpncpy(a, "abcdef", 4) - a);
	show(a, 8);

	char b[16] = "x";
	printf("%s\n", strncat(b, "abcdef", 3));
	printf("%s\n", strncat(b, "ghi", 10));
	printf("%s\n", strncat(b, "zzz", 0));
	printf("%s\n", strcat(b, "!"));
	char *end = stpcpy(b, "one");
	end = stpcpy(end, "");
	end = stpcpy(end, "+two");
	printf("%s %td\n", b, end - b);

	int good = 0, all = 0;
	for (size_t n = 0; n < 40; n++)
		for (size_t length = 0; length < 40; length++, all++) {
			char from[48], to[48];
			memset(from, 'f', sizeof from);
			memset(to, 't', sizeof to);
			from[length] = 0;
			char *stop = stpncpy(to, from, n);
			int right = stop == to + (length < n ? length : n);
			for (size_t i = 0; i < 48; i++)
				right &= to[i] == (i >= n ? 't' : i < length ? 'f' : 0);
			good += right;
		}
	printf("%d of %d\n", good, all);
	return 0;
}
