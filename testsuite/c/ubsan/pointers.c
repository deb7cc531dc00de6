/* -fsanitize=undefined on pointers: null, attributes, indices.
 * flags: -fsanitize=undefined -w
 * matrix: -O0 | -O2
 * host: skip the host's compiler names other columns, and not where the attributes stand
 * stdout:
 *   1
 *   pointers.c:48:8: runtime error: null pointer passed as argument 1, which is declared to never be null
 *   pointers.c:29:16: note: nonnull attribute specified here
 *   pointers.c:49:15: runtime error: null pointer passed as argument 3, which is declared to never be null
 *   pointers.c:29:16: note: nonnull attribute specified here
 *   pointers.c:36:2: runtime error: null pointer returned from function declared to never return null
 *   pointers.c:34:16: note: returns_nonnull attribute specified here
 *   pointers.c:51:25: runtime error: applying non-zero offset 3 to null pointer
 */
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct point {
	int x, y[3];
};
static struct point p;
static struct point *volatile nowhere;
static volatile int three = 3, minus = -1, ten = 10;
static int matrix[4][5];
static void *volatile sink;

__attribute__((nonnull(1, 3))) static void needs(void *a, int b, void *c)
{
	sink = a;
}

__attribute__((returns_nonnull, noinline)) static void *gives(void *p)
{
	return p;
}

int main(void)
{
	dup2(1, 2);
	sink = &p.y[three];
	p.y[three + 1 - 2] = 1;
	if (three == 4)
		sink = &matrix[2][5];
	printf("%d\n", matrix[three & 1][three] + p.y[three - 1]);
	fflush(stdout);
	needs(nowhere, 1, &p);
	needs(&p, 1, nowhere);
	sink = gives(nowhere);
	sink = (char *)nowhere + three;
	return 0;
}
