/* heapsort, mergesort and the radix sorts: the order, what is stable, and their errors (BSD mergesort, radixsort).
 * host: skip glibc has none of them
 * stdout:
 *   heapsort 1
 *   mergesort 1 stable 1
 *   sradixsort 1
 *   by table: b ba a
 *   up to a comma: a, a, b,
 *   mergesort(a, 4, 1, by_key): EINVAL
 *   heapsort(a, 4, 0, by_key): EINVAL
 *   radixsort(words, 3, 0, 256): EINVAL
 */
#include <bsd/stdlib.h>
#include <string.h>
#include "../show.h"

#define N 3000

struct pair {
	int key, place;
};

static int by_key(const void *a, const void *b)
{
	const struct pair *p = a, *q = b;
	return (p->key > q->key) - (p->key < q->key);
}

static int ordered(const struct pair *a, int n)
{
	for (int i = 1; i < n; i++) if (a[i - 1].key > a[i].key) return 0;
	return 1;
}

static int stable(const struct pair *a, int n)
{
	for (int i = 1; i < n; i++) if (a[i - 1].key == a[i].key && a[i - 1].place > a[i].place) return 0;
	return 1;
}

static void fill(struct pair *a)
{
	for (int i = 0; i < N; i++) a[i] = (struct pair){ rand() % 100, i };
}

int main(void)
{
	static struct pair a[N];
	static char text[N][8];
	const unsigned char *list[N];
	fill(a);
	heapsort(a, N, sizeof *a, by_key);
	printf("heapsort %d\n", ordered(a, N));
	fill(a);
	mergesort(a, N, sizeof *a, by_key);
	printf("mergesort %d stable %d\n", ordered(a, N), stable(a, N));

	for (int i = 0; i < N; i++) {
		for (int j = 0; j < rand() % 7; j++) text[i][j] = "abcd\xff"[rand() % 5];
		list[i] = (void *)text[i];
	}
	sradixsort(list, N, 0, 0);
	int good = 1;
	for (int i = 1; i < N; i++) {
		int d = strcmp((void *)list[i - 1], (void *)list[i]);
		if (d > 0 || (!d && list[i - 1] > list[i])) good = 0;
	}
	printf("sradixsort %d\n", good);

	unsigned char table[256];
	for (int c = 0; c < 256; c++) table[c] = c ? 255 - c : 0;
	table[255] = 1;
	const unsigned char *words[] = { (void *)"a", (void *)"ba", (void *)"b" };
	radixsort(words, 3, table, 0);
	printf("by table: %s %s %s\n", (char *)words[0], (char *)words[1], (char *)words[2]);
	const unsigned char *parts[] = { (void *)"b,", (void *)"a,", (void *)"a," };
	radixsort(parts, 3, 0, ',');
	printf("up to a comma: %s %s %s\n", (char *)parts[0], (char *)parts[1], (char *)parts[2]);
	SHOW(mergesort(a, 4, 1, by_key));
	SHOW(heapsort(a, 4, 0, by_key));
	SHOW(radixsort(words, 3, 0, 256));
	return 0;
}
