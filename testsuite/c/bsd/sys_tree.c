/* The red-black tree of sys/tree.h stays sorted through insertions and removals.
 * stdout:
 *   0 500 1
 *   250 1 1 1
 *   1 1
 * host: skip the host lacks BSD's headers
 */
#include <stddef.h>
#include <stdio.h>
#include <sys/tree.h>

struct node {
	int key;
	RB_ENTRY(node) link;
};

static int compare(struct node *a, struct node *b)
{
	return (a->key > b->key) - (a->key < b->key);
}

RB_HEAD(tree, node);
RB_GENERATE(tree, node, link, compare)

int main(void)
{
	static struct node nodes[500];
	struct tree tree = RB_INITIALIZER(&tree);
	int again = 0;
	for (int i = 0; i < 500; i++) {
		nodes[i].key = i * 37 % 500;
		again += RB_INSERT(tree, &tree, &nodes[i]) != NULL;
	}
	struct node *n, key = { .key = 250 };
	int count = 0, sorted = 1, last = -1;
	RB_FOREACH(n, tree, &tree) {
		sorted &= n->key > last;
		last = n->key;
		count++;
	}
	printf("%d %d %d\n", again, count, sorted);
	for (int i = 0; i < 500; i += 2)
		RB_REMOVE(tree, &tree, &nodes[i]);
	count = 0, last = -1;
	RB_FOREACH(n, tree, &tree) {
		sorted &= n->key > last;
		last = n->key;
		count++;
	}
	n = RB_NFIND(tree, &tree, &key);
	printf("%d %d %d %d\n", count, sorted, n && n->key >= 250, RB_FIND(tree, &tree, &nodes[0]) == NULL);
	printf("%d %d\n", RB_MIN(tree, &tree)->key <= 2, RB_MAX(tree, &tree)->key >= 497);
	return 0;
}
