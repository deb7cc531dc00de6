/* prctl remembers what a process says of itself: its name, of 15 bytes at most, and two flags; it has no other operation.
 * stdout:
 *   prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) = 1
 *   prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) = 0
 *   prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) = 0
 *   prctl(PR_SET_DUMPABLE, 7, 0, 0, 0): EINVAL
 *   prctl(PR_SET_NAME, "short", 0, 0, 0) = 0
 *   prctl(PR_GET_NAME, name, 0, 0, 0) = 0
 *   short
 *   prctl(PR_SET_NAME, "fifteen bytes of more", 0, 0, 0) = 0
 *   prctl(PR_GET_NAME, name, 0, 0, 0) = 0
 *   fifteen bytes o
 *   prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0): EINVAL
 *   prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = 0
 *   prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) = 1
 *   prctl(-77, 0, 0, 0, 0): EINVAL
 */
#include <stdio.h>
#include <sys/prctl.h>
#include "../show.h"

int main(void)
{
	char name[16];
	SHOW(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
	SHOW(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
	SHOW(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
	SHOW(prctl(PR_SET_DUMPABLE, 7, 0, 0, 0));
	SHOW(prctl(PR_SET_NAME, "short", 0, 0, 0));
	SHOW(prctl(PR_GET_NAME, name, 0, 0, 0));
	puts(name);
	SHOW(prctl(PR_SET_NAME, "fifteen bytes of more", 0, 0, 0));
	SHOW(prctl(PR_GET_NAME, name, 0, 0, 0));
	puts(name);
	SHOW(prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0));
	SHOW(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	SHOW(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
	SHOW(prctl(-77, 0, 0, 0, 0));
	return 0;
}
