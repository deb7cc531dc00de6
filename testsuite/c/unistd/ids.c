/* The user and group ids are one ordinary user's, who may set them to what they are, and to nothing else.
 * host: skip the superuser may set all
 * stdout:
 *   getuid() == geteuid() && getgid() == getegid(): yes
 *   getuid() > 0: yes
 *   setuid(getuid()) = 0
 *   setgid(getgid()) = 0
 *   seteuid(getuid()) = 0
 *   setegid(getgid()) = 0
 *   setreuid(-1, getuid()) = 0
 *   setregid(-1, -1) = 0
 *   setresuid(-1, -1, getuid()) = 0
 *   setresgid(getgid(), -1, -1) = 0
 *   setuid(0): EPERM
 *   setgid(0): EPERM
 *   seteuid(0): EPERM
 *   setegid(0): EPERM
 *   setreuid(0, -1): EPERM
 *   setregid(0, -1): EPERM
 *   setresuid(0, 0, 0): EPERM
 *   setresgid(0, 0, 0): EPERM
 *   getresuid(&r, &e, &s) = 0
 *   r == getuid() && e == r && s == r: yes
 *   getresgid(&r, &e, &s) = 0
 *   r == getgid(): yes
 *   getgroups(0, 0) = 1
 *   getgroups(1, list) = 1
 *   list[0] == getgid(): yes
 *   getgroups(-1, list): EINVAL
 */
#define _GNU_SOURCE
#include <unistd.h>
#include <sys/fsuid.h>
#include "../show.h"

int main(void)
{
	uid_t r, e, s;
	gid_t list[1];
	IS(getuid() == geteuid() && getgid() == getegid());
	IS(getuid() > 0);
	SHOW(setuid(getuid()));
	SHOW(setgid(getgid()));
	SHOW(seteuid(getuid()));
	SHOW(setegid(getgid()));
	SHOW(setreuid(-1, getuid()));
	SHOW(setregid(-1, -1));
	SHOW(setresuid(-1, -1, getuid()));
	SHOW(setresgid(getgid(), -1, -1));
	SHOW(setuid(0));
	SHOW(setgid(0));
	SHOW(seteuid(0));
	SHOW(setegid(0));
	SHOW(setreuid(0, -1));
	SHOW(setregid(0, -1));
	SHOW(setresuid(0, 0, 0));
	SHOW(setresgid(0, 0, 0));
	SHOW(getresuid(&r, &e, &s));
	IS(r == getuid() && e == r && s == r);
	SHOW(getresgid(&r, &e, &s));
	IS(r == getgid());
	SHOW(getgroups(0, 0));
	SHOW(getgroups(1, list));
	IS(list[0] == getgid());
	SHOW(getgroups(-1, list));
	return 0;
}
