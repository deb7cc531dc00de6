/* qsort and qsort_r sort elements of every size; bsearch finds each of them and NULL for what is missing.
 * stdout:
 *   69 sorted, 69 whole
 *   [1][1][1][1]
 *   3 1 2
 *   3 2 1
 *   101 found, 102 missing, 1
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_first(const void *a, const void *b)
{
	return *(const unsigned char *)a - *(const unsigned char *)b;
}

static int by_int(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static int by_key(const void *a, const void *b, void *direction)
{
	return *(int *)direction * by_int(a, b);
}

int main(void)
{
	int sorted = 0, whole = 0;
	unsigned seed = 7;
	for (size_t width = 1; width < 70; width++) {
		static unsigned char a[200 * 70];
		for (size_t i = 0; i < 200; i++)
			memset(a + i * width, (int)((seed = seed * 1103515245 + 12345) >> 16 & 255), width);
		qsort(a, 200, width, by_first);
		int right = 1, same = 1;
		for (size_t i = 0; i < 200; i++) {
			right &= !i || a[(i - 1) * width] <= a[i * width];
			for (size_t k = 1; k < width; k++)
				same &= a[i * width + k] == a[i * width];
		}
		sorted += right;
		whole += same;
	}
	printf("%d sorted, %d whole\n", sorted, whole);

	static int big[50000];
	for (int shape = 0; shape < 4; shape++) {
		for (int i = 0; i < 50000; i++)
			big[i] = shape == 0 ? i : shape == 1 ? -i : shape == 2 ? 5 : (i * 7919) % 50000;
		qsort(big, 50000, sizeof *big, by_int);
		int right = 1;
		for (int i = 1; i < 50000; i++)
			right &= big[i - 1] <= big[i];
		printf("[%d]", right);
	}
	puts("");

	int few[] = { 3, 1, 2 }, down = -1;
	qsort(few, 0, sizeof *few, by_int);
	qsort(few, 1, sizeof *few, by_int);
	printf("%d %d %d\n", few[0], few[1], few[2]);
	qsort_r(few, 3, sizeof *few, by_key, &down);
	printf("%d %d %d\n", few[0], few[1], few[2]);

	int odd[101], found = 0, missing = 0;
	for (int i = 0; i < 101; i++)
		odd[i] = 2 * i + 1;
	for (int k = 0; k <= 202; k++) {
		int *hit = bsearch(&k, odd, 101, sizeof *odd, by_int);
		found += hit && *hit == k;
		missing += !hit;
	}
	printf("%d found, %d missing, %d\n", found, missing, bsearch(odd, odd, 0, 4, by_int) == NULL);
	return 0;
}
