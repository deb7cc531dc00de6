/* signal gives the old handler, SIG_ERR and EINVAL for what cannot be caught.
 * stdout:
 *   signal(SIGTERM, handler) == SIG_DFL: yes
 *   signal(SIGTERM, SIG_IGN) == handler: yes
 *   signal(SIGTERM, handler) == SIG_IGN: yes
 *   count = 2
 *   signal(SIGTERM, SIG_DFL) == handler: yes
 *   signal(SIGKILL, handler) == SIG_ERR: yes
 *   EINVAL
 *   signal(1000, handler) == SIG_ERR: yes
 *   EINVAL
 */
#include <signal.h>
#include "../show.h"

static volatile sig_atomic_t count;

static void handler(int sig)
{
	count++;
}

int main(void)
{
	IS(signal(SIGTERM, handler) == SIG_DFL);
	IS(signal(SIGTERM, SIG_IGN) == handler);
	raise(SIGTERM);
	IS(signal(SIGTERM, handler) == SIG_IGN);
	raise(SIGTERM);
	raise(SIGTERM);
	SHOW(count);
	IS(signal(SIGTERM, SIG_DFL) == handler);
	errno = 0;
	IS(signal(SIGKILL, handler) == SIG_ERR);
	puts(errname(errno));
	IS(signal(1000, handler) == SIG_ERR);
	puts(errname(errno));
	return 0;
}
