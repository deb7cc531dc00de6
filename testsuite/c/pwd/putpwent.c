/* putpwent, putgrent, putspent and the functions that read such files back.
 * dirs: .
 * stdout:
 *   0
 *   ann 1001 100 Ann /home/ann /bin/sh
 *   1
 *   0
 *   staff 50 ann bob 1
 *   0
 *   1
 */
#define _GNU_SOURCE
#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <stdio.h>

int main(void)
{
	FILE *f = fopen("passwd", "w+");
	struct passwd p = { .pw_name = "ann", .pw_passwd = "x", .pw_uid = 1001, .pw_gid = 100, .pw_gecos = "Ann", .pw_dir = "/home/ann", .pw_shell = "/bin/sh" };
	printf("%d\n", putpwent(&p, f));
	rewind(f);
	struct passwd *q = fgetpwent(f);
	printf("%s %d %d %s %s %s\n", q->pw_name, (int)q->pw_uid, (int)q->pw_gid, q->pw_gecos, q->pw_dir, q->pw_shell);
	printf("%d\n", fgetpwent(f) == NULL);
	fclose(f);
	f = fopen("group", "w+");
	char *members[] = { "ann", "bob", NULL };
	struct group g = { .gr_name = "staff", .gr_passwd = "x", .gr_gid = 50, .gr_mem = members };
	printf("%d\n", putgrent(&g, f));
	rewind(f);
	struct group *h = fgetgrent(f);
	printf("%s %d %s %s %d\n", h->gr_name, (int)h->gr_gid, h->gr_mem[0], h->gr_mem[1], h->gr_mem[2] == NULL);
	fclose(f);
	f = fopen("shadow", "w+");
	struct spwd s = { .sp_namp = "ann", .sp_pwdp = "*", .sp_lstchg = 10, .sp_min = 0, .sp_max = 99, .sp_warn = 7, .sp_inact = -1, .sp_expire = -1, .sp_flag = -1 };
	printf("%d\n", putspent(&s, f));
	fclose(f);
	printf("%d\n", getspnam("nobody at all") == NULL);
	return 0;
}
