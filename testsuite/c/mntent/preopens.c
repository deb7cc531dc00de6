/* The table of mounts lists the preopens where there is none, and a name with blanks reads back.
 * setup: mkdir a 'b c'
 * dirs: a::/a 'b c::/data/b c'
 * host: skip the host has a table
 * stdout:
 *   /etc/mtab: open
 *   [/a] [/a] wasi rw 0 0, 0 0
 *   [/data/b c] [/data/b c] wasi rw 0 0, 0 0
 *   /proc/mounts: open
 *   [/a] [/a] wasi rw 0 0, 0 0
 *   [/data/b c] [/data/b c] wasi rw 0 0, 0 0
 *   /proc/self/mounts: open
 *   [/a] [/a] wasi rw 0 0, 0 0
 *   [/data/b c] [/data/b c] wasi rw 0 0, 0 0
 *   /etc/fstab: ENOENT
 *   setmntent(MOUNTED, "r+") != 0 = 1
 *   setmntent(MOUNTED, "w") != 0 = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <mntent.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>

static void list(const char *table)
{
	struct statvfs vfs;
	struct statfs fs;
	FILE *f = setmntent(table, "r");
	printf("%s: %s\n", table, f ? "open" : errname(errno));
	for (struct mntent *m; f && (m = getmntent(f));)
		printf("[%s] [%s] %s %s %d %d, %d %d\n", m->mnt_fsname, m->mnt_dir, m->mnt_type, m->mnt_opts, m->mnt_freq, m->mnt_passno,
			statvfs(m->mnt_dir, &vfs), statfs(m->mnt_dir, &fs));
	if (f) endmntent(f);
}

int main(void)
{
	list(MOUNTED);
	list("/proc/mounts");
	list("/proc/self/mounts");
	list("/etc/fstab");
	SHOW(setmntent(MOUNTED, "r+") != 0);
	SHOW(setmntent(MOUNTED, "w") != 0);
	return 0;
}
