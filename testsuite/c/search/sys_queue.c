/* The lists and queues of sys/queue.h.
 * stdout:
 *   1 1 1 1
 *   4310 4320 1234 40123 32104 4 3
 */
#include <stdio.h>
#include <stddef.h>
#include <sys/queue.h>

struct item {
	int value;
	LIST_ENTRY(item) list;
	SLIST_ENTRY(item) slist;
	STAILQ_ENTRY(item) stailq;
	TAILQ_ENTRY(item) tailq;
};

LIST_HEAD(list, item);
SLIST_HEAD(slist, item);
STAILQ_HEAD(stailq, item);
TAILQ_HEAD(tailq, item);

int main(void)
{
	struct item items[5], *i;
	struct list list = LIST_HEAD_INITIALIZER(list);
	struct slist slist;
	struct stailq stailq;
	struct tailq tailq = TAILQ_HEAD_INITIALIZER(tailq);
	LIST_INIT(&list);
	SLIST_INIT(&slist);
	STAILQ_INIT(&stailq);
	TAILQ_INIT(&tailq);
	printf("%d %d %d %d\n", LIST_EMPTY(&list), SLIST_EMPTY(&slist), STAILQ_EMPTY(&stailq), TAILQ_EMPTY(&tailq));
	for (int k = 0; k < 5; k++) {
		items[k].value = k;
		LIST_INSERT_HEAD(&list, &items[k], list);
		SLIST_INSERT_HEAD(&slist, &items[k], slist);
		STAILQ_INSERT_TAIL(&stailq, &items[k], stailq);
		TAILQ_INSERT_TAIL(&tailq, &items[k], tailq);
	}
	LIST_REMOVE(&items[2], list);
	SLIST_REMOVE(&slist, &items[1], item, slist);
	STAILQ_REMOVE_HEAD(&stailq, stailq);
	TAILQ_REMOVE(&tailq, &items[4], tailq);
	TAILQ_INSERT_BEFORE(&items[0], &items[4], tailq);
	LIST_FOREACH(i, &list, list)
		printf("%d", i->value);
	printf(" ");
	SLIST_FOREACH(i, &slist, slist)
		printf("%d", i->value);
	printf(" ");
	STAILQ_FOREACH(i, &stailq, stailq)
		printf("%d", i->value);
	printf(" ");
	TAILQ_FOREACH(i, &tailq, tailq)
		printf("%d", i->value);
	printf(" ");
	TAILQ_FOREACH_REVERSE(i, &tailq, tailq, tailq)
		printf("%d", i->value);
	printf(" %d %d\n", TAILQ_FIRST(&tailq)->value, TAILQ_LAST(&tailq, tailq)->value);
	return 0;
}
