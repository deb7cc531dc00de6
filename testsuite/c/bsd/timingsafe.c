/* timingsafe_bcmp and timingsafe_memcmp compare without telling where; explicit_bzero clears.
 * stdout:
 *   0 1 0
 *   0 -1 1 -1
 * host: skip the host lacks BSD's functions
 */
#include <stdio.h>
#include <string.h>

static int sign(int x)
{
	return (x > 0) - (x < 0);
}

int main(void)
{
	printf("%d %d %d\n", timingsafe_bcmp("abc", "abc", 3), timingsafe_bcmp("abc", "abd", 3) != 0, timingsafe_bcmp("abc", "xyz", 0));
	printf("%d %d %d %d\n", timingsafe_memcmp("abc", "abc", 3), sign(timingsafe_memcmp("abc", "abd", 3)), sign(timingsafe_memcmp("b\xff", "b\x01", 2)),
		sign(timingsafe_memcmp("bz", "ca", 2)));
	return 0;
}
