/* While a handler runs its sa_mask is blocked, and the old mask comes back behind it.
 * stdout:
 *   sigismember(&now, SIGUSR1): yes
 *   sigismember(&now, SIGUSR2): yes
 *   1 2
 *   sigismember(&now, SIGUSR1): no
 *   sigismember(&now, SIGUSR2): no
 */
#include <signal.h>
#include "../show.h"

static volatile sig_atomic_t order[4], n;

static void second(int sig)
{
	order[n++] = 2;
}

static void first(int sig)
{
	sigset_t now;
	raise(SIGUSR2);
	sigprocmask(SIG_BLOCK, 0, &now);
	IS(sigismember(&now, SIGUSR1));
	IS(sigismember(&now, SIGUSR2));
	order[n++] = 1;
}

int main(void)
{
	struct sigaction sa = { .sa_handler = first };
	sigset_t now;
	sigaddset(&sa.sa_mask, SIGUSR2);
	sigaction(SIGUSR1, &sa, 0);
	signal(SIGUSR2, second);
	raise(SIGUSR1);
	printf("%d %d\n", (int)order[0], (int)order[1]);
	sigprocmask(SIG_BLOCK, 0, &now);
	IS(sigismember(&now, SIGUSR1));
	IS(sigismember(&now, SIGUSR2));
	return 0;
}
