/* strlcpy and strlcat terminate always and give the length they tried to make.
 * stdout:
 *   3 abc
 *   10 abcdefg
 *   3 Z
 *   5 12345
 *   9 1234567
 *   4 1234567
 * host: skip the host's libc may be older than these functions
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void)
{
	char a[8];
	size_t n = strlcpy(a, "abc", sizeof a);
	printf("%zu %s\n", n, a);
	n = strlcpy(a, "abcdefghij", sizeof a);
	printf("%zu %s\n", n, a);
	a[0] = 'Z';
	printf("%zu %c\n", strlcpy(a, "xyz", 0), a[0]);
	strlcpy(a, "12", sizeof a);
	n = strlcat(a, "345", sizeof a);
	printf("%zu %s\n", n, a);
	n = strlcat(a, "6789", sizeof a);
	printf("%zu %s\n", n, a);
	n = strlcat(a, "x", 3);
	printf("%zu %s\n", n, a);
	return 0;
}
