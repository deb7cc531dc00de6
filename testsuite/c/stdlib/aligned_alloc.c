/* posix_memalign, aligned_alloc, memalign and valloc align as asked; EINVAL for an alignment that is no power of two.
 * stdout:
 *   1
 *   1 1
 *   1
 *   1
 */
#define _GNU_SOURCE
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	int good = 0, all = 0;
	for (size_t a = sizeof(void *); a <= 65536; a *= 2)
		for (size_t n = 1; n < 5000; n = n * 5 + 2, all += 3) {
			void *p = NULL;
			good += posix_memalign(&p, a, n) == 0 && (uintptr_t)p % a == 0;
			void *q = aligned_alloc(a, a * 2);
			good += q && (uintptr_t)q % a == 0;
			void *r = memalign(a, n);
			good += r && (uintptr_t)r % a == 0;
			memset(p, 1, n);
			memset(q, 2, a * 2);
			memset(r, 3, n);
			free(p);
			free(q);
			free(r);
		}
	printf("%d\n", good == all);
	void *p = (void *)1;
	printf("%d %d\n", posix_memalign(&p, 3, 8) == EINVAL, posix_memalign(&p, 2, 8) == EINVAL);
	printf("%d\n", posix_memalign(&p, 4096, (size_t)PTRDIFF_MAX) == ENOMEM);
	void *v = valloc(100);
	printf("%d\n", v && (uintptr_t)v % sysconf(_SC_PAGESIZE) == 0);
	free(v);
	return 0;
}
