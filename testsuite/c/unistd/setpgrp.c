/* setpgrp and setpgid: the process is the leader of its group, and there is no other.
 * host: skip a session's leader may not, on the host
 * stdout:
 *   setpgrp() == 0: yes
 *   setpgid(0, 0) = 0
 *   setpgid(getpid(), getpgrp()) = 0
 *   setpgid(0, -1): EINVAL
 *   setpgid(0, 77): EPERM
 *   setpgid(77, 0): ESRCH
 *   setpgid(-1, 0): ESRCH
 *   getpgid(-1): ESRCH
 *   getsid(-1): ESRCH
 *   getpgid(77): ESRCH
 *   getsid(77): ESRCH
 *   getpgid(0) == getpgrp(): yes
 */
#define _GNU_SOURCE
#include "../show.h"
#include <unistd.h>

int main(void)
{
	IS(setpgrp() == 0);
	SHOW(setpgid(0, 0));
	SHOW(setpgid(getpid(), getpgrp()));
	SHOW(setpgid(0, -1));
	SHOW(setpgid(0, 77));
	SHOW(setpgid(77, 0));
	SHOW(setpgid(-1, 0));
	SHOW(getpgid(-1));
	SHOW(getsid(-1));
	SHOW(getpgid(77));
	SHOW(getsid(77));
	IS(getpgid(0) == getpgrp());
	return 0;
}
