/* tsearch, tfind, tdelete, twalk, tdestroy: a sorted tree of many keys that stays shallow.
 * stdout:
 *   1000 1
 *   1000 1000 1
 *   1000 1
 *   500 1
 *   500 500
 *   500
 */
#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <stdlib.h>

static int keys[1000], last, in_order, visits, deepest, freed;

static int compare(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static void visit(const void *node, VISIT which, int depth)
{
	if (which != postorder && which != leaf)
		return;
	int key = **(int *const *)node;
	in_order += key > last;
	last = key;
	visits++;
	if (depth > deepest)
		deepest = depth;
}

static void release(void *key)
{
	(void)key;
	freed++;
}

int main(void)
{
	void *root = NULL;
	int right = 0;
	for (int i = 0; i < 1000; i++) {
		keys[i] = i * 7 % 1000 + 1;
		int **node = tsearch(&keys[i], &root, compare);
		right += *node == &keys[i];
	}
	int again = 500;
	int **node = tsearch(&again, &root, compare);
	printf("%d %d\n", right, *node != &again);
	twalk(root, visit);
	printf("%d %d %d\n", visits, in_order, deepest < 30);
	int found = 0;
	for (int i = 1; i <= 1000; i++)
		found += tfind(&i, &root, compare) != NULL;
	int missing = 2000;
	printf("%d %d\n", found, tfind(&missing, &root, compare) == NULL);
	int deleted = 0;
	for (int i = 2; i <= 1000; i += 2)
		deleted += tdelete(&i, &root, compare) != NULL;
	printf("%d %d\n", deleted, tdelete(&missing, &root, compare) == NULL);
	last = visits = in_order = 0;
	twalk(root, visit);
	printf("%d %d\n", visits, in_order);
	tdestroy(root, release);
	printf("%d\n", freed);
	return 0;
}
