/* The lists of sys/queue.h: each kind is filled, changed and walked both ways where it can (BSD queue).
 * host: skip glibc has neither the _SAFE loops nor SIMPLEQ_LAST
 * stdout:
 *   SLIST 4 2 1
 *   LIST 3 7 2 1 0 8
 *   LIST back 8 0 1 2 7 3
 *   LIST replaced 9 7 2 1 0 8
 *   STAILQ 9 0 1 5 3 6
 *   STAILQ last 6
 *   STAILQ joined 9 0 1 5 3 6 7 8
 *   SIMPLEQ 9 0 1 5 2 3
 *   TAILQ 9 0 1 3 4 8
 *   TAILQ back 8 4 3 1 0 9
 *   TAILQ joined 9 0 1 3 4 8 5 6
 *   TAILQ swapped 7
 *   TAILQ emptied yes
 *   CIRCLEQ 9 0 1 3 4 8
 *   CIRCLEQ back 8 4 3 1 0 9
 *   CIRCLEQ round 9 8
 */
#include <stdio.h>
#include <sys/queue.h>

struct item {
	int n;
	SLIST_ENTRY(item) s;
	LIST_ENTRY(item) l;
	STAILQ_ENTRY(item) st;
	SIMPLEQ_ENTRY(item) si;
	TAILQ_ENTRY(item) t;
	CIRCLEQ_ENTRY(item) c;
};

static struct item a[10];

#define SHOW_ALL(title, loop) do { \
	struct item *i; \
	printf(title); \
	loop printf(" %d", i->n); \
	printf("\n"); \
} while (0)

static void singly(void)
{
	SLIST_HEAD(, item) s = SLIST_HEAD_INITIALIZER(s);
	for (int n = 0; n < 5; n++) SLIST_INSERT_HEAD(&s, &a[n], s);
	SLIST_REMOVE(&s, &a[0], item, s);
	SLIST_REMOVE_AFTER(&a[4], s);
	SHOW_ALL("SLIST", SLIST_FOREACH(i, &s, s));
}

static void lists(void)
{
	LIST_HEAD(head, item) l = LIST_HEAD_INITIALIZER(l);
	struct item *i;
	for (int n = 0; n < 5; n++) LIST_INSERT_HEAD(&l, &a[n], l);
	LIST_INSERT_BEFORE(&a[2], &a[7], l);
	LIST_INSERT_AFTER(&a[0], &a[8], l);
	LIST_REMOVE(&a[4], l);
	SHOW_ALL("LIST", LIST_FOREACH(i, &l, l));
	printf("LIST back");
	for (i = &a[8]; i; i = LIST_PREV(i, &l, item, l)) printf(" %d", i->n);
	printf("\n");
	LIST_REPLACE(&a[3], &a[9], l);
	SHOW_ALL("LIST replaced", LIST_FOREACH(i, &l, l));
}

static void tails(void)
{
	STAILQ_HEAD(, item) st = STAILQ_HEAD_INITIALIZER(st), more;
	STAILQ_INIT(&more);
	for (int n = 0; n < 4; n++) STAILQ_INSERT_TAIL(&st, &a[n], st);
	STAILQ_INSERT_HEAD(&st, &a[9], st);
	STAILQ_INSERT_AFTER(&st, &a[1], &a[5], st);
	STAILQ_REMOVE(&st, &a[2], item, st);
	STAILQ_INSERT_AFTER(&st, &a[3], &a[6], st);
	SHOW_ALL("STAILQ", STAILQ_FOREACH(i, &st, st));
	printf("STAILQ last %d\n", STAILQ_LAST(&st, item, st)->n);
	for (int n = 7; n < 9; n++) STAILQ_INSERT_TAIL(&more, &a[n], st);
	STAILQ_CONCAT(&st, &more);
	SHOW_ALL("STAILQ joined", STAILQ_FOREACH(i, &st, st));

	SIMPLEQ_HEAD(, item) si = SIMPLEQ_HEAD_INITIALIZER(si);
	for (int n = 0; n < 5; n++) SIMPLEQ_INSERT_TAIL(&si, &a[n], si);
	SIMPLEQ_INSERT_HEAD(&si, &a[9], si);
	SIMPLEQ_INSERT_AFTER(&si, &a[1], &a[5], si);
	SIMPLEQ_REMOVE_AFTER(&si, &a[3], si);
	SHOW_ALL("SIMPLEQ", SIMPLEQ_FOREACH(i, &si, si));
}

static void doubly(void)
{
	TAILQ_HEAD(head, item) t = TAILQ_HEAD_INITIALIZER(t), more = TAILQ_HEAD_INITIALIZER(more);
	struct item *i, *next;
	for (int n = 0; n < 5; n++) TAILQ_INSERT_TAIL(&t, &a[n], t);
	TAILQ_INSERT_BEFORE(&a[0], &a[9], t);
	TAILQ_INSERT_AFTER(&t, &a[4], &a[7], t);
	TAILQ_REPLACE(&t, &a[7], &a[8], t);
	TAILQ_REMOVE(&t, &a[2], t);
	SHOW_ALL("TAILQ", TAILQ_FOREACH(i, &t, t));
	SHOW_ALL("TAILQ back", TAILQ_FOREACH_REVERSE(i, &t, head, t));
	for (int n = 5; n < 7; n++) TAILQ_INSERT_TAIL(&more, &a[n], t);
	TAILQ_CONCAT(&t, &more, t);
	SHOW_ALL("TAILQ joined", TAILQ_FOREACH(i, &t, t));
	TAILQ_INSERT_HEAD(&more, &a[7], t);
	TAILQ_SWAP(&t, &more, item, t);
	SHOW_ALL("TAILQ swapped", TAILQ_FOREACH(i, &t, t));
	TAILQ_FOREACH_SAFE(i, &more, t, next) TAILQ_REMOVE(&more, i, t);
	printf("TAILQ emptied %s\n", TAILQ_EMPTY(&more) && !TAILQ_LAST(&more, head) ? "yes" : "no");
}

static void circles(void)
{
	CIRCLEQ_HEAD(, item) c;
	CIRCLEQ_INIT(&c);
	for (int n = 0; n < 5; n++) CIRCLEQ_INSERT_TAIL(&c, &a[n], c);
	CIRCLEQ_INSERT_HEAD(&c, &a[9], c);
	CIRCLEQ_INSERT_AFTER(&c, &a[4], &a[8], c);
	CIRCLEQ_INSERT_BEFORE(&c, &a[3], &a[7], c);
	CIRCLEQ_REMOVE(&c, &a[7], c);
	CIRCLEQ_REMOVE(&c, &a[2], c);
	SHOW_ALL("CIRCLEQ", CIRCLEQ_FOREACH(i, &c, c));
	SHOW_ALL("CIRCLEQ back", CIRCLEQ_FOREACH_REVERSE(i, &c, c));
	printf("CIRCLEQ round %d %d\n", CIRCLEQ_LOOP_NEXT(&c, &a[8], c)->n, CIRCLEQ_LOOP_PREV(&c, &a[9], c)->n);
}

int main(void)
{
	for (int n = 0; n < 10; n++) a[n].n = n;
	singly();
	lists();
	tails();
	doubly();
	circles();
	return 0;
}
