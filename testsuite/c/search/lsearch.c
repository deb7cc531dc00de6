/* lsearch appends what lfind does not find; insque and remque link and unlink elements.
 * stdout:
 *   1
 *   2 3 three
 *   1 3
 *   1
 *   abcca
 */
#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <string.h>

struct element {
	struct element *next, *previous;
	char name;
};

static int compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

int main(void)
{
	char table[5][8] = { "one", "two" };
	size_t n = 2;
	printf("%d\n", lfind("three", table, &n, 8, compare) == NULL);
	char (*at)[8] = lsearch("three\0\0", table, &n, 8, compare);
	printf("%td %zu %s\n", at - table, n, *at);
	at = lsearch("two", table, &n, 8, compare);
	printf("%td %zu\n", at - table, n);
	printf("%d\n", lfind("one", table, &n, 8, compare) == table);

	struct element a = { .name = 'a' }, b = { .name = 'b' }, c = { .name = 'c' };
	insque(&a, NULL);
	insque(&c, &a);
	insque(&b, &a);
	for (struct element *e = &a; e; e = e->next)
		putchar(e->name);
	remque(&b);
	for (struct element *e = &c; e; e = e->previous)
		putchar(e->name);
	puts("");
	return 0;
}
