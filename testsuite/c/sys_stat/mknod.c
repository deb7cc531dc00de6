/* mkfifo and mknod: EEXIST, ENOENT and ENOTDIR come first.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * dirs: .
 * stdout:
 *   mknod("f", S_IFREG | 0644, 0) = 0
 *   (stat("f", &st), S_ISREG(st.st_mode)) = 1
 *   mknod("f", S_IFREG | 0644, 0): EEXIST
 *   mkfifo("f", 0644): EEXIST
 *   mkfifo("missing/x", 0644): ENOENT
 *   mkfifo("f/x", 0644): ENOTDIR
 *   mkfifo("", 0644): ENOENT
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	SHOW(mknod("f", S_IFREG | 0644, 0));
	SHOW((stat("f", &st), S_ISREG(st.st_mode)));
	SHOW(mknod("f", S_IFREG | 0644, 0));
	SHOW(mkfifo("f", 0644));
	SHOW(mkfifo("missing/x", 0644));
	SHOW(mkfifo("f/x", 0644));
	SHOW(mkfifo("", 0644));
	return 0;
}
