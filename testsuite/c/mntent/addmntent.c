/* setmntent, addmntent, getmntent_r, hasmntopt and endmntent on a table of the program's own.
 * dirs: .
 * stdout:
 *   0 0
 *   /dev/x / ext4 rw,noatime,size=5 1 2
 *   1 0 size=5
 *   /tmp
 *   1
 *   1
 */
#define _GNU_SOURCE
#include <mntent.h>
#include <stdio.h>

int main(void)
{
	FILE *f = setmntent("table", "w+");
	struct mntent a = { "/dev/x", "/", "ext4", "rw,noatime,size=5", 1, 2 }, b = { "none", "/tmp", "tmpfs", "defaults", 0, 0 };
	printf("%d ", addmntent(f, &a));
	printf("%d\n", addmntent(f, &b));
	endmntent(f);
	f = setmntent("table", "r");
	struct mntent *m, room;
	char text[200];
	m = getmntent_r(f, &room, text, sizeof text);
	printf("%s %s %s %s %d %d\n", m->mnt_fsname, m->mnt_dir, m->mnt_type, m->mnt_opts, m->mnt_freq, m->mnt_passno);
	printf("%d %d %s\n", hasmntopt(m, "noatime") != NULL, hasmntopt(m, "none") != NULL, hasmntopt(m, "size"));
	m = getmntent(f);
	printf("%s\n", m->mnt_dir);
	printf("%d\n", getmntent(f) == NULL);
	printf("%d\n", endmntent(f));
	return 0;
}
