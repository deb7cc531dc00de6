/* Without a passwd file the one user is made from USER and HOME.
 * env: USER=ann LOGNAME=ann HOME=/home/ann
 * host: skip the host has a passwd file
 * stdout:
 *   ann /home/ann /bin/sh 1
 *   ann /home/ann /bin/sh 1
 *   none
 *   0
 *   none
 *   ann /home/ann /bin/sh 1
 *   none
 *   getpwnam_r("ann", &pw, buf, sizeof buf, &result) = 0
 *   ann /home/ann /bin/sh 1
 *   getpwuid_r(getuid(), &pw, buf, 2, &result) = ERANGE
 *   none
 *   getpwnam_r("bob", &pw, buf, sizeof buf, &result) = 0
 *   none
 *   ann
 *   g && g->gr_gid == getgid(): yes
 *   getgrnam("nobody-has-this"): 0
 *   getgrgid_r(getgid(), &gr, buf, sizeof buf, &g) = 0
 *   ann
 *   getgrouplist("ann", getgid(), groups, &n) = 1
 *   n == 1 && groups[0] == getgid(): yes
 */
#define _GNU_SOURCE
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#include "../show.h"

static void show(const struct passwd *p)
{
	if (!p) puts("none");
	else printf("%s %s %s %d\n", p->pw_name, p->pw_dir, p->pw_shell, p->pw_uid == getuid() && p->pw_gid == getgid());
}

int main(void)
{
	struct passwd pw, *result;
	struct group gr, *g;
	char buf[1024];
	show(getpwuid(getuid()));
	show(getpwnam("ann"));
	errno = 0;
	show(getpwnam("bob"));
	puts(errname(errno));
	show(getpwuid(getuid() + 1));
	setpwent();
	show(getpwent());
	show(getpwent());
	endpwent();
	ERR(getpwnam_r("ann", &pw, buf, sizeof buf, &result));
	show(result);
	ERR(getpwuid_r(getuid(), &pw, buf, 2, &result));
	show(result);
	ERR(getpwnam_r("bob", &pw, buf, sizeof buf, &result));
	show(result);
	g = getgrgid(getgid());
	puts(g ? g->gr_name : "none");
	g = getgrnam("ann");
	IS(g && g->gr_gid == getgid());
	PTR(getgrnam("nobody-has-this"));
	ERR(getgrgid_r(getgid(), &gr, buf, sizeof buf, &g));
	puts(getlogin() ? getlogin() : "none");
	gid_t groups[2];
	int n = 2;
	SHOW(getgrouplist("ann", getgid(), groups, &n));
	IS(n == 1 && groups[0] == getgid());
	return 0;
}
