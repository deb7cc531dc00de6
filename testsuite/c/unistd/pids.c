/* One process, that leads the only group and session.
 * stdout:
 *   getpid() > 0: yes
 *   getpid() == getpid(): yes
 *   getppid() >= 0 && getppid() != getpid(): yes
 *   getpgrp() > 0: yes
 *   getpgid(0) == getpgrp(): yes
 *   getpgid(getpid()) == getpgrp(): yes
 *   getsid(0) > 0: yes
 *   getpgid(999999999): ESRCH
 *   getsid(999999999): ESRCH
 *   setpgid(999999999, 0): ESRCH
 *   setpgid(0, -1): EINVAL
 */
#include <unistd.h>
#include "../show.h"

int main(void)
{
	IS(getpid() > 0);
	IS(getpid() == getpid());
	IS(getppid() >= 0 && getppid() != getpid());
	IS(getpgrp() > 0);
	IS(getpgid(0) == getpgrp());
	IS(getpgid(getpid()) == getpgrp());
	IS(getsid(0) > 0);
	SHOW(getpgid(999999999));
	SHOW(getsid(999999999));
	SHOW(setpgid(999999999, 0));
	SHOW(setpgid(0, -1));
	return 0;
}
