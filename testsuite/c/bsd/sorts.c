/* heapsort, mergesort, radixsort and sradixsort sort; mergesort and sradixsort keep the order of equals.
 * stdout:
 *   heapsort(a, 3000, sizeof *a, by_key): 0
 *   heapsort 1
 *   mergesort(a, 3000, sizeof *a, by_key): 0
 *   mergesort 1 stable
 *   heapsort(a, 5, 0, by_key): -1 EINVAL
 *   mergesort(a, 5, 0, by_key): -1 EINVAL
 *   radixsort(words, 5, NULL, 0): 0
 *   [][apple][apples][fig][pear]
 *   sradixsort(words, 5, table, 255): 0
 *   [pear][fig][apples][apple][]
 * host: skip the host lacks BSD's functions
 */
#include "../show.h"
#include <bsd/stdlib.h>

struct pair {
	int key, place;
};

static int by_key(const void *a, const void *b)
{
	return ((const struct pair *)a)->key - ((const struct pair *)b)->key;
}

static void fill(struct pair *a, int n)
{
	unsigned seed = 5;
	for (int i = 0; i < n; i++)
		a[i] = (struct pair){ (int)((seed = seed * 1103515245 + 12345) >> 16) % 50, i };
}

static void check(const char *name, const struct pair *a, int n)
{
	int sorted = 1, stable = 1;
	for (int i = 1; i < n; i++) {
		sorted &= a[i - 1].key <= a[i].key;
		stable &= a[i - 1].key != a[i].key || a[i - 1].place < a[i].place;
	}
	printf("%s %d%s\n", name, sorted, *name == 'm' ? stable ? " stable" : " not stable" : "");
}

int main(void)
{
	static struct pair a[3000];
	fill(a, 3000);
	CALL(heapsort(a, 3000, sizeof *a, by_key));
	check("heapsort", a, 3000);
	fill(a, 3000);
	CALL(mergesort(a, 3000, sizeof *a, by_key));
	check("mergesort", a, 3000);
	CALL(heapsort(a, 5, 0, by_key));
	CALL(mergesort(a, 5, 0, by_key));
	const unsigned char *words[] = { (const unsigned char *)"pear", (const unsigned char *)"apple", (const unsigned char *)"fig",
		(const unsigned char *)"apples", (const unsigned char *)"" };
	CALL(radixsort(words, 5, NULL, 0));
	for (int i = 0; i < 5; i++)
		printf("[%s]", (const char *)words[i]);
	puts("");
	unsigned char table[256];
	for (int i = 0; i < 256; i++)
		table[i] = (unsigned char)(255 - i);
	CALL(sradixsort(words, 5, table, 255));
	for (int i = 0; i < 5; i++)
		printf("[%s]", (const char *)words[i]);
	puts("");
	return 0;
}
