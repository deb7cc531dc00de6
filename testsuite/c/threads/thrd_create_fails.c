/* thrd_create cannot start a thread and says so.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * stdout:
 *   1
 * host: skip the host has threads
 */
#include <stdio.h>
#include <threads.h>

static int run(void *argument)
{
	(void)argument;
	puts("never");
	return 0;
}

int main(void)
{
	thrd_t t;
	int r = thrd_create(&t, run, NULL);
	printf("%d\n", r == thrd_error || r == thrd_nomem);
	return 0;
}
