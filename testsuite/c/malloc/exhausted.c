/* When memory is at its end malloc and its like say ENOMEM, keep what there is, and go on with what comes back.
 * flags: -O2 -Wl,--max-memory=33554432
 * host: skip its memory has no such end
 * stdout:
 *   large: ENOMEM
 *   realloc: ENOMEM, kept 1
 *   small: ENOMEM
 *   calloc: ENOMEM
 *   aligned_alloc: ENOMEM
 *   posix_memalign: ENOMEM
 *   contents kept: 1
 *   some freed: small 1, page 1
 *   all freed: 16 MB 1
 *   too large for any: ENOMEM
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MB = 1 << 20 };

struct node {
	struct node *next;
	unsigned char fill[200];
};

static struct node *all;

static void show(const char *what, int failed)
{
	printf("%s: %s\n", what, failed && errno == ENOMEM ? "ENOMEM" : failed ? "another errno" : "there was enough");
	errno = 0;
}

static int take(void)
{
	struct node *n = malloc(sizeof *n);
	if (!n) return 0;
	memset(n->fill, (uintptr_t)n >> 4, sizeof n->fill);
	n->next = all;
	all = n;
	return 1;
}

static int whole(const struct node *n)
{
	for (size_t i = 0; i < sizeof n->fill; i++)
		if (n->fill[i] != (unsigned char)((uintptr_t)n >> 4)) return 0;
	return 1;
}

int main(void)
{
	void *volatile p = malloc(40 * MB);
	show("large", !p);

	char *text = malloc(MB);
	memset(text, 'x', MB);
	p = realloc(text, 60 * MB);
	printf("realloc: %s, ", !p && errno == ENOMEM ? "ENOMEM" : "something else");
	printf("kept %d\n", text[0] == 'x' && text[MB - 1] == 'x');
	free(text);
	errno = 0;

	while (take());
	show("small", 1);
	p = calloc(1000, 100);
	show("calloc", !p);
	p = aligned_alloc(4096, 4096);
	show("aligned_alloc", !p);
	void *q;
	errno = posix_memalign(&q, 4096, 4096);
	show("posix_memalign", errno);

	int kept = 1;
	size_t count = 0;
	for (struct node *n = all; n; n = n->next, count++) kept &= whole(n);
	printf("contents kept: %d\n", kept && count > 80000);

	for (int i = 0; i < 100; i++) {
		struct node *n = all;
		all = n->next;
		free(n);
	}
	p = malloc(sizeof(struct node));
	q = malloc(4096);
	printf("some freed: small %d, page %d\n", !!p, !!q);
	free(p);
	free(q);

	while (all) {
		struct node *n = all;
		all = n->next;
		free(n);
	}
	p = malloc(16 * MB);
	printf("all freed: 16 MB %d\n", !!p);
	free(p);
	p = malloc((size_t)PTRDIFF_MAX - 10);
	show("too large for any", !p);
	return 0;
}
