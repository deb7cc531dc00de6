/* getgrent reads /etc/group from its start after setgrent; getgrnam_r and getgrgid_r want room for the entry.
 * setup: mkdir etc; printf 'wheel:x:10:ann,bob\nstaff:x:20:\n' >etc/group
 * dirs: .::/
 * host: skip the host's /etc/group is its own
 * stdout:
 *   wheel x 10 ann bob
 *   staff x 20
 *   none
 *   wheel x 10 ann bob
 *   wheel x 10 ann bob
 *   getgrnam_r("staff", &room, text, sizeof text, &found) = 0
 *   staff x 20
 *   getgrnam_r("wheel", &room, small, sizeof small, &found) = ERANGE
 *   none
 *   getgrnam_r("nobody here", &room, text, sizeof text, &found) = 0
 *   none
 *   getgrgid_r(10, &room, text, sizeof text, &found) = 0
 *   wheel x 10 ann bob
 *   getgrgid_r(11, &room, text, sizeof text, &found) = 0
 *   none
 *   setgroups(1, list): EPERM
 *   initgroups("ann", 5): EPERM
 */
#define _GNU_SOURCE
#include "../show.h"
#include <grp.h>
#include <stdlib.h>

static void show(const struct group *g)
{
	if (!g) {
		puts("none");
		return;
	}
	printf("%s %s %d", g->gr_name, g->gr_passwd, (int)g->gr_gid);
	for (char **m = g->gr_mem; *m; m++) printf(" %s", *m);
	puts("");
}

int main(void)
{
	show(getgrent());
	show(getgrent());
	show(getgrent());
	setgrent();
	show(getgrent());
	endgrent();
	show(getgrent());
	endgrent();

	struct group room, *found;
	char text[200], small[4];
	ERR(getgrnam_r("staff", &room, text, sizeof text, &found));
	show(found);
	ERR(getgrnam_r("wheel", &room, small, sizeof small, &found));
	show(found);
	ERR(getgrnam_r("nobody here", &room, text, sizeof text, &found));
	show(found);
	ERR(getgrgid_r(10, &room, text, sizeof text, &found));
	show(found);
	ERR(getgrgid_r(11, &room, text, sizeof text, &found));
	show(found);
	gid_t list[1] = { 5 };
	SHOW(setgroups(1, list));
	SHOW(initgroups("ann", 5));
	return 0;
}
