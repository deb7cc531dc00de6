/* mknodat makes a file; mkfifoat and devices say EEXIST, ENOENT, ENOTDIR, and else EPERM: WASI has no named pipes.
 * flags: -Wno-wasicc-limits
 * dirs: .
 * host: skip a host makes named pipes
 * stdout:
 *   mknodat(d, "file", S_IFREG | 0600, 0) = 0
 *   fstatat(d, "file", &st, 0) = 0
 *   S_ISREG(st.st_mode) && st.st_size == 0: yes
 *   mknodat(d, "file", S_IFREG | 0600, 0): EEXIST
 *   mknodat(d, "no/file", S_IFREG | 0600, 0): ENOENT
 *   mknodat(d, "null", S_IFCHR | 0600, 0x103): EPERM
 *   mknodat(-1, "x", S_IFREG | 0600, 0): EBADF
 *   mkfifoat(d, "pipe", 0600): EPERM
 *   mkfifoat(d, "file", 0600): EEXIST
 *   mkfifoat(d, "file/x", 0600): ENOTDIR
 *   mkfifoat(AT_FDCWD, "no/pipe", 0600): ENOENT
 *   mkfifoat(-1, "pipe", 0600): EBADF
 *   lchmod("d/file", 0644) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <sys/stat.h>

int main(void)
{
	struct stat st;
	mkdir("d", 0777);
	int d = open("d", O_RDONLY | O_DIRECTORY);
	SHOW(mknodat(d, "file", S_IFREG | 0600, 0));
	SHOW(fstatat(d, "file", &st, 0));
	IS(S_ISREG(st.st_mode) && st.st_size == 0);
	SHOW(mknodat(d, "file", S_IFREG | 0600, 0));
	SHOW(mknodat(d, "no/file", S_IFREG | 0600, 0));
	SHOW(mknodat(d, "null", S_IFCHR | 0600, 0x103));
	SHOW(mknodat(-1, "x", S_IFREG | 0600, 0));
	SHOW(mkfifoat(d, "pipe", 0600));
	SHOW(mkfifoat(d, "file", 0600));
	SHOW(mkfifoat(d, "file/x", 0600));
	SHOW(mkfifoat(AT_FDCWD, "no/pipe", 0600));
	SHOW(mkfifoat(-1, "pipe", 0600));
	SHOW(lchmod("d/file", 0644));
	return 0;
}
