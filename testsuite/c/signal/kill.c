/* kill(): 0 only checks; ESRCH for other processes, EINVAL for no signal.
 * stdout:
 *   kill(getpid(), 0) = 0
 *   kill(getpid(), SIGUSR1) = 0
 *   kill(getpid(), 1000): EINVAL
 *   kill(getpid(), -1): EINVAL
 *   kill(999999999, 0): ESRCH
 *   kill(999999999, SIGUSR1): ESRCH
 *   raise(1000): EINVAL
 *   raise(0) = 0
 */
#include <signal.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	signal(SIGUSR1, SIG_IGN);
	SHOW(kill(getpid(), 0));
	SHOW(kill(getpid(), SIGUSR1));
	SHOW(kill(getpid(), 1000));
	SHOW(kill(getpid(), -1));
	SHOW(kill(999999999, 0));
	SHOW(kill(999999999, SIGUSR1));
	SHOW(raise(1000));
	SHOW(raise(0));
	return 0;
}
