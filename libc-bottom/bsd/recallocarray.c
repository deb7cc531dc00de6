/* recallocarray (OpenBSD): reallocarray that zeroes what is new and what is given back. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void *recallocarray(void *old, size_t oldn, size_t n, size_t size)
{
	if (!old) return calloc(n, size);
	if (size && n > SIZE_MAX / size) {
		errno = ENOMEM;
		return 0;
	}
	if (size && oldn > SIZE_MAX / size) {
		errno = EINVAL;
		return 0;
	}
	size_t had = oldn * size, want = n * size;
	void *new = malloc(want ? want : 1);
	if (!new) return 0;
	memcpy(new, old, had < want ? had : want);
	if (want > had) memset((char *)new + had, 0, want - had);
	explicit_bzero(old, had);
	free(old);
	return new;
}
