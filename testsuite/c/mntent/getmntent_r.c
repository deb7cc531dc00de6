/* getmntent_r skips comments and empty lines, undoes escapes, takes missing numbers as 0; options are found whole.
 * dirs: .
 * setup:
 *   printf '# comment\n\n  /dev/a\\040b\t/m\\134n  ext4 ro,user=ann,noexec 1 2\nnone /x tmpfs rw\n' >table
 * stdout:
 *   [/dev/a b] [/m\n] [ext4] [ro,user=ann,noexec] 1 2
 *   1 1 0 0
 *   [none] [/x] [tmpfs] [rw] 0 0
 *   0 0 0 0
 *   addmntent(f, &room) = 0
 *   m && !strcmp(m->mnt_fsname, blank): yes
 *   m && m->mnt_freq == 3 && m->mnt_passno == 4: yes
 *   !getmntent(f): yes
 *   endmntent(f) = 1
 *   !setmntent("nosuch", "r"): yes
 */
#define _GNU_SOURCE
#include "../show.h"
#include <mntent.h>

int main(void)
{
	struct mntent room, *m;
	char text[200], blank[] = "a b\tc\\d";
	FILE *f = setmntent("table", "r+");
	while ((m = getmntent_r(f, &room, text, sizeof text))) {
		printf("[%s] [%s] [%s] [%s] %d %d\n", m->mnt_fsname, m->mnt_dir, m->mnt_type, m->mnt_opts, m->mnt_freq, m->mnt_passno);
		printf("%d %d %d %d\n", hasmntopt(m, "ro") != 0, hasmntopt(m, "user") == m->mnt_opts + 3, hasmntopt(m, "exec") != 0,
			hasmntopt(m, "no") != 0);
	}
	room = (struct mntent){ blank, "/", "t", "rw", 3, 4 };
	SHOW(addmntent(f, &room));
	rewind(f);
	for (int i = 0; i < 3; i++) m = getmntent(f);
	IS(m && !strcmp(m->mnt_fsname, blank));
	IS(m && m->mnt_freq == 3 && m->mnt_passno == 4);
	IS(!getmntent(f));
	SHOW(endmntent(f));
	IS(!setmntent("nosuch", "r"));
	return 0;
}
