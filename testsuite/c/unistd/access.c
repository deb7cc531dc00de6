/* access and faccessat: existence and the owner's permissions.
 * dirs: .
 * stdout:
 *   access("d/f", F_OK) = 0
 *   access("d/f", R_OK | W_OK) = 0
 *   access("d/f", X_OK): EACCES
 *   access("d", R_OK | W_OK | X_OK) = 0
 *   chmod("d/f", 0755) = 0
 *   access("d/f", X_OK) = 0
 *   access("missing", F_OK): ENOENT
 *   access("d/f/x", F_OK): ENOTDIR
 *   access("dangling", F_OK): ENOENT
 *   access("", F_OK): ENOENT
 *   access("d/f", 64): EINVAL
 *   faccessat(d, "f", R_OK, 0) = 0
 *   faccessat(d, "g", R_OK, 0): ENOENT
 *   faccessat(-1, "f", R_OK, 0): EBADF
 *   faccessat(AT_FDCWD, "d/f", W_OK, AT_EACCESS) = 0
 *   faccessat(AT_FDCWD, "d/f", W_OK, 0x4000000): EINVAL
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	mkdir("d", 0755);
	close(creat("d/f", 0644));
	symlink("nowhere", "dangling");
	SHOW(access("d/f", F_OK));
	SHOW(access("d/f", R_OK | W_OK));
	SHOW(access("d/f", X_OK));
	SHOW(access("d", R_OK | W_OK | X_OK));
	SHOW(chmod("d/f", 0755));
	SHOW(access("d/f", X_OK));
	SHOW(access("missing", F_OK));
	SHOW(access("d/f/x", F_OK));
	SHOW(access("dangling", F_OK));
	SHOW(access("", F_OK));
	SHOW(access("d/f", 64));
	int d = open("d", O_RDONLY);
	SHOW(faccessat(d, "f", R_OK, 0));
	SHOW(faccessat(d, "g", R_OK, 0));
	SHOW(faccessat(-1, "f", R_OK, 0));
	SHOW(faccessat(AT_FDCWD, "d/f", W_OK, AT_EACCESS));
	SHOW(faccessat(AT_FDCWD, "d/f", W_OK, 0x4000000));
	return 0;
}
