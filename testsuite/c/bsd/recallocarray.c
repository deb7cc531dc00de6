/* recallocarray, reallocf, freezero: zeroed growth, freed on failure, overflow is ENOMEM.
 * stdout:
 *   0 0
 *   7 1
 *   recallocarray(a, 1000, huge, 8): ENOMEM
 *   0
 *   1
 *   reallocf(b, huge): ENOMEM
 * host: skip the host lacks BSD's functions
 */
#include "../show.h"
#include <bsd/stdlib.h>
#include <stdint.h>

static volatile size_t huge = SIZE_MAX / 2;

int main(void)
{
	int *a = recallocarray(NULL, 0, 4, sizeof *a);
	printf("%d %d\n", a[0], a[3]);
	a[3] = 7;
	a = recallocarray(a, 4, 1000, sizeof *a);
	int zero = 1;
	for (int i = 4; i < 1000; i++)
		zero &= a[i] == 0;
	printf("%d %d\n", a[3], zero);
	POINTER(recallocarray(a, 1000, huge, 8));
	a = recallocarray(a, 1000, 2, sizeof *a);
	printf("%d\n", a[1]);
	freezero(a, 2 * sizeof *a);
	freezero(NULL, 0);
	char *b = malloc(10);
	b = reallocf(b, 100);
	printf("%d\n", b != NULL);
	POINTER(reallocf(b, huge));
	return 0;
}
