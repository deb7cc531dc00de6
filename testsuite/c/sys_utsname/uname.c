/* uname fills in every field; gethostname cuts the same name.
 * stdout:
 *   uname(&u) >= 0: yes
 *   u.sysname[0] && u.nodename[0] && u.release[0] && u.version[0] && u.machine[0]: yes
 *   gethostname(name, sizeof name) = 0
 *   !strcmp(name, u.nodename): yes
 */
#include <sys/utsname.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct utsname u;
	char name[256];
	IS(uname(&u) >= 0);
	IS(u.sysname[0] && u.nodename[0] && u.release[0] && u.version[0] && u.machine[0]);
	SHOW(gethostname(name, sizeof name));
	IS(!strcmp(name, u.nodename));
	return 0;
}
