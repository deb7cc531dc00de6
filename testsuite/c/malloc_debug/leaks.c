/* -fmalloc=debug: at the end, the blocks that nothing points to, by the place that made them, the largest first.
 * flags: -g -fmalloc=debug
 * host: skip the host's malloc does not look for leaks
 * exit: 5
 * stderr~ malloc: leaks: 316 bytes in 5 blocks that nothing points to any more
 * stderr~ in main at [..]leaks.c:38:30
 * stderr~ in node at [..]leaks.c:31:19
 * stderr~ in main at [..]leaks.c:42:22
 * stderr~ in node at [..]leaks.c:31:19
 * stderr~ in main at [..]leaks.c:47:22
 * stderr~ malloc: lost with them: 23 bytes in 3 blocks that only leaks point to
 * stderr~ in node at [..]leaks.c:31:19
 * stderr~ in main at [..]leaks.c:42:27
 * stderr~ in node at [..]leaks.c:31:19
 * stderr~ in main at [..]leaks.c:48:15
 * stderr~ in strdup
 * stderr~ in main at [..]leaks.c:43:15
 */
#include <stdlib.h>
#include <string.h>

struct node {
	struct node *next;
	char *name;
};

static char *kept;

static struct node *node(struct node *next)
{
	struct node *n = calloc(1, sizeof *n);
	n->next = next;
	return n;
}

int main(void)
{
	for (int i = 0; i < 3; i++) malloc(100);
	kept = strdup("reachable");

	/* A list: its head is a leak, the rest is lost with it. */
	struct node *list = node(node(0));
	list->name = strdup("a name");
	list = 0;

	/* A ring is one leak and what is lost with it. */
	struct node *ring = node(0);
	ring->next = node(ring);
	ring = 0;
	return 5;
}
