/*
 * radixsort and sradixsort (BSD): sort strings by their bytes, in the order that a table of 256 weights gives, up to a
 * byte that ends them. Each level counts the bytes at one place, and the strings that share one are sorted by the next.
 * Both are stable here; BSD's radixsort need not be.
 */
#include <errno.h>
#include <string.h>
#include <bsd/stdlib.h>

typedef const unsigned char *string;

struct order {
	unsigned char weight[256];
	int end; /* the weight of what ends a string */
	string *space;
};

static void insertion(string *list, int n, int depth, const struct order *o)
{
	for (int i = 1; i < n; i++) {
		string s = list[i];
		int j = i;
		for (; j > 0; j--) {
			string a = list[j - 1] + depth, b = s + depth;
			while (o->weight[*a] == o->weight[*b] && o->weight[*a] != o->end) a++, b++;
			if (o->weight[*a] <= o->weight[*b]) break;
			list[j] = list[j - 1];
		}
		list[j] = s;
	}
}

static void sort(string *list, int n, int depth, const struct order *o)
{
	while (n >= 16) {
		int start[257] = { 0 }, at[256];
		for (int i = 0; i < n; i++) start[o->weight[list[i][depth]] + 1]++;
		int largest = -1, size = 0;
		for (int w = 0; w < 256; w++) {
			if (w != o->end && start[w + 1] > size) largest = w, size = start[w + 1];
			start[w + 1] += start[w];
			at[w] = start[w];
		}
		for (int i = 0; i < n; i++) o->space[at[o->weight[list[i][depth]]]++] = list[i];
		memcpy(list, o->space, n * sizeof *list);
		depth++;
		/* The largest share is this loop's next turn, so that the depth of calls stays small. */
		for (int w = 0; w < 256; w++)
			if (w != o->end && w != largest) sort(list + start[w], start[w + 1] - start[w], depth, o);
		if (largest < 0) return;
		list += start[largest];
		n = size;
	}
	insertion(list, n, depth, o);
}

int sradixsort(string *list, int n, string table, unsigned end)
{
	struct order o;
	if (end > 255) {
		errno = EINVAL;
		return -1;
	}
	/* Without a table, the byte that ends strings comes before all others. */
	for (int c = 0; c < 256; c++) o.weight[c] = table ? table[c] : c == (int)end ? 0 : c < (int)end ? c + 1 : c;
	o.end = o.weight[end];
	if (table)
		for (int c = 0; c < 256; c++)
			if (c != (int)end && table[c] == o.end) {
				errno = EINVAL;
				return -1;
			}
	if (n < 2) return 0;
	o.space = malloc(n * sizeof *list);
	if (!o.space) return -1;
	sort(list, n, 0, &o);
	free(o.space);
	return 0;
}

int radixsort(string *list, int n, string table, unsigned end)
{
	return sradixsort(list, n, table, end);
}
