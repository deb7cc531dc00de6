/* A passwd and a group file that are preopened are read.
 * setup: mkdir etc; printf 'ann:x:1000:1000:Ann,,,:/home/ann:/bin/sh\nbob:x:7:8::/b:/bin/ksh\n' > etc/passwd; printf 'one:x:1000:\nstaff:x:8:ann,bob\n' > etc/group
 * dirs: etc::/etc
 * host: skip the host has a passwd file of its own
 * stdout:
 *   bob 7 8 /b /bin/ksh
 *   ann Ann,,,
 *   n = 2
 *   getpwnam("carl"): 0
 *   staff 8 ann bob
 *   one
 *   getgrouplist("bob", 7, groups, &n) = 2
 *   7 8
 *   getgrouplist("bob", 7, groups, &n): 0
 *   n = 2
 */
#define _GNU_SOURCE
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct passwd *p = getpwnam("bob");
	printf("%s %d %d %s %s\n", p->pw_name, (int)p->pw_uid, (int)p->pw_gid, p->pw_dir, p->pw_shell);
	p = getpwuid(1000);
	printf("%s %s\n", p->pw_name, p->pw_gecos);
	int n = 0;
	for (setpwent(); getpwent();) n++;
	SHOW(n);
	PTR(getpwnam("carl"));
	struct group *g = getgrnam("staff");
	printf("%s %d %s %s\n", g->gr_name, (int)g->gr_gid, g->gr_mem[0], g->gr_mem[1]);
	puts(getgrgid(1000)->gr_name);
	gid_t groups[3];
	n = 3;
	SHOW(getgrouplist("bob", 7, groups, &n));
	printf("%d %d\n", (int)groups[0], (int)groups[1]);
	n = 1;
	SHOW(getgrouplist("bob", 7, groups, &n));
	SHOW(n);
	return 0;
}
