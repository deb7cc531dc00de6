/* sigaddset and its kin refuse numbers that are no signals.
 * stdout:
 *   sigismember(&set, SIGTERM) = 1
 *   sigdelset(&set, SIGTERM) = 0
 *   sigismember(&set, SIGTERM) = 0
 *   sigismember(&set, SIGINT) = 1
 *   sigismember(&set, SIGINT) = 0
 *   sigaddset(&set, SIGINT) = 0
 *   sigismember(&set, SIGINT) = 1
 *   sigaddset(&set, 0): EINVAL
 *   sigaddset(&set, 10000): EINVAL
 *   sigdelset(&set, -1): EINVAL
 */
#include <signal.h>
#include "../show.h"

int main(void)
{
	sigset_t set;
	sigfillset(&set);
	SHOW(sigismember(&set, SIGTERM));
	SHOW(sigdelset(&set, SIGTERM));
	SHOW(sigismember(&set, SIGTERM));
	SHOW(sigismember(&set, SIGINT));
	sigemptyset(&set);
	SHOW(sigismember(&set, SIGINT));
	SHOW(sigaddset(&set, SIGINT));
	SHOW(sigismember(&set, SIGINT));
	SHOW(sigaddset(&set, 0));
	SHOW(sigaddset(&set, 10000));
	SHOW(sigdelset(&set, -1));
	return 0;
}
