/* sigandset, sigorset and sigisemptyset.
 * stdout:
 *   0 0 1 0
 *   0 1 1 1
 *   0 1
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>

int main(void)
{
	sigset_t a, b, r;
	sigemptyset(&a);
	sigemptyset(&b);
	sigaddset(&a, SIGINT);
	sigaddset(&a, SIGTERM);
	sigaddset(&b, SIGTERM);
	sigaddset(&b, SIGUSR1);
	int failed = sigandset(&r, &a, &b);
	printf("%d %d %d %d\n", failed, sigismember(&r, SIGINT), sigismember(&r, SIGTERM), sigismember(&r, SIGUSR1));
	failed = sigorset(&r, &a, &b);
	printf("%d %d %d %d\n", failed, sigismember(&r, SIGINT), sigismember(&r, SIGTERM), sigismember(&r, SIGUSR1));
	printf("%d ", !!sigisemptyset(&r));
	sigemptyset(&r);
	printf("%d\n", !!sigisemptyset(&r));
	return 0;
}
