/* timingsafe_bcmp and timingsafe_memcmp (OpenBSD): the time they take does not depend on what they compare. */
#include <string.h>

int timingsafe_bcmp(const void *a, const void *b, size_t n)
{
	const volatile unsigned char *p = a, *q = b;
	unsigned diff = 0;
	for (size_t i = 0; i < n; i++) diff |= p[i] ^ q[i];
	return diff != 0;
}

int timingsafe_memcmp(const void *a, const void *b, size_t n)
{
	const volatile unsigned char *p = a, *q = b;
	int result = 0;
	/* From the end, so that the first difference has the last word. */
	for (size_t i = n; i--;) {
		int d = p[i] - q[i];
		int same = (d - 1) >> 31 & (-d - 1) >> 31; /* -1 where d is 0 */
		result = (result & same) | (d & ~same);
	}
	return (result > 0) - (result < 0);
}
