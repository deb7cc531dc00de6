/* The trees of sys/tree.h keep their order and, RB, its rules and sums through 20,000 changes (BSD tree).
 * host: skip glibc has no sys/tree.h
 * stdout:
 *   RB holds
 *   SPLAY holds
 *   RB_REINSERT 3 1
 *   empty 1 1
 */
#include <stdio.h>
#include <stdlib.h>

struct node;
static void augment(struct node *);
#define RB_AUGMENT(n) augment(n)
#include <sys/tree.h>

#define N 500

struct node {
	int key, sum;
	RB_ENTRY(node) rb;
	SPLAY_ENTRY(node) splay;
};

static void augment(struct node *n)
{
	n->sum = n->key;
	if (RB_LEFT(n, rb)) n->sum += RB_LEFT(n, rb)->sum;
	if (RB_RIGHT(n, rb)) n->sum += RB_RIGHT(n, rb)->sum;
}

static int compare(struct node *a, struct node *b)
{
	return (a->key > b->key) - (a->key < b->key);
}

RB_HEAD(rb, node) rb = RB_INITIALIZER(&rb);
RB_PROTOTYPE_STATIC(rb, node, rb, compare)
RB_GENERATE_STATIC(rb, node, rb, compare)
SPLAY_HEAD(splay, node) splay = SPLAY_INITIALIZER(&splay);
SPLAY_PROTOTYPE(splay, node, splay, compare)
SPLAY_GENERATE(splay, node, splay, compare)

static struct node nodes[N];
static char in[N];

static void fail(const char *what)
{
	printf("%s\n", what);
	exit(1);
}

/* The number of black nodes down from n, the same on all ways. */
static int black(struct node *n)
{
	if (!n) return 0;
	if (RB_COLOR(n, rb) == RB_RED && (RB_ISRED(RB_LEFT(n, rb), rb) || RB_ISRED(RB_RIGHT(n, rb), rb))) fail("two reds");
	int left = black(RB_LEFT(n, rb)), sum = n->sum;
	if (left != black(RB_RIGHT(n, rb))) fail("out of balance");
	augment(n);
	if (n->sum != sum) fail("wrong sum");
	return left + (RB_COLOR(n, rb) == RB_BLACK);
}

static void check(void)
{
	struct node *n, *before = 0, key;
	int at = 0;
	black(RB_ROOT(&rb));
	RB_FOREACH(n, rb, &rb) {
		while (!in[at]) at++;
		if (n != &nodes[at++] || RB_PREV(rb, &rb, n) != before) fail("RB: wrong order");
		before = n;
	}
	at = N;
	RB_FOREACH_REVERSE(n, rb, &rb) {
		while (!in[--at]);
		if (n != &nodes[at]) fail("RB: wrong order back");
	}
	at = 0;
	SPLAY_FOREACH(n, splay, &splay) {
		while (!in[at]) at++;
		if (n != &nodes[at++]) fail("SPLAY: wrong order");
	}
	key.key = rand() % (N + 20) - 10;
	struct node *there = key.key >= 0 && key.key < N && in[key.key] ? &nodes[key.key] : 0, *next = there;
	for (int i = key.key < 0 ? 0 : key.key; !next && i < N; i++) if (in[i]) next = &nodes[i];
	if (RB_FIND(rb, &rb, &key) != there || SPLAY_FIND(splay, &splay, &key) != there) fail("find");
	if (RB_NFIND(rb, &rb, &key) != next) fail("nfind");
}

int main(void)
{
	struct node *n, *next, copy;
	for (int i = 0; i < N; i++) nodes[i].key = i;
	for (int turn = 0; turn < 20000; turn++) {
		int i = rand() % N;
		copy = nodes[i];
		if (in[i]) {
			if (RB_INSERT(rb, &rb, &copy) != &nodes[i] || SPLAY_INSERT(splay, &splay, &copy) != &nodes[i]) fail("twice");
			if (RB_REMOVE(rb, &rb, &nodes[i]) != &nodes[i]) fail("RB_REMOVE");
			if (SPLAY_REMOVE(splay, &splay, &copy) != &nodes[i]) fail("SPLAY_REMOVE");
		} else if (RB_INSERT(rb, &rb, &nodes[i]) || SPLAY_INSERT(splay, &splay, &nodes[i])) fail("insert");
		in[i] = !in[i];
		if (turn % 50 == 0) check();
	}
	printf("RB holds\n");
	printf("SPLAY holds\n");
	RB_FOREACH_SAFE(n, rb, &rb, next) RB_REMOVE(rb, &rb, n);
	for (int i = 0; i < 3; i++) RB_INSERT(rb, &rb, &nodes[i]);
	nodes[0].key = 3;
	RB_REINSERT(rb, &rb, &nodes[0]);
	printf("RB_REINSERT %d %d\n", RB_MAX(rb, &rb)->key, RB_MIN(rb, &rb)->key);
	RB_INIT(&rb);
	SPLAY_INIT(&splay);
	printf("empty %d %d\n", !RB_MIN(rb, &rb), !SPLAY_MAX(splay, &splay));
	return 0;
}
