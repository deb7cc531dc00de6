/* syslog writes to standard error, with the identity, %m, and what the mask lets through.
 * stderr:
 *   prog[1]: hello 42
 *   prog[1]: No such file or directory, 100%
 *   prog[1]: last
 * host: skip the host has a log
 * stdout:
 *   setlogmask(LOG_MASK(LOG_ERR)) == 0xff = 1
 *   setlogmask(0) == LOG_MASK(LOG_ERR): yes
 */
#include <errno.h>
#include <syslog.h>
#include "../show.h"

int main(void)
{
	openlog("prog", LOG_PID, LOG_USER);
	syslog(LOG_INFO, "hello %d", 42);
	errno = ENOENT;
	syslog(LOG_ERR, "%m, 100%%");
	SHOW(setlogmask(LOG_MASK(LOG_ERR)) == 0xff);
	syslog(LOG_INFO, "not this");
	IS(setlogmask(0) == LOG_MASK(LOG_ERR));
	syslog(LOG_ERR, "last\n");
	closelog();
	return 0;
}
