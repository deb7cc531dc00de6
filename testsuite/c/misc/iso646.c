/* The small headers: iso646.h, stdbool.h, stdalign.h, stdnoreturn.h, stddef.h.
 * stdout:
 *   1 0 1 2
 *   16 24 16
 *   1 1
 *   1
 */
#include <iso646.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>

struct mixed {
	char c;
	alignas(16) int i;
	double d;
};

static noreturn void leave(void)
{
	exit(0);
}

int main(void)
{
	bool yes = 5, no = not yes;
	printf("%d %d %d %d\n", yes, no, yes and not no, 6 bitand 3);
	printf("%zu %zu %zu\n", offsetof(struct mixed, i), offsetof(struct mixed, d), alignof(struct mixed));
	alignas(64) char block[3];
	printf("%d %d\n", (uintptr_t)block % 64 == 0, sizeof(max_align_t) >= 16);
	void *null = NULL;
	printf("%d\n", null == 0);
	leave();
}
