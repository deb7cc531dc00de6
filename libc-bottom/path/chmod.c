/*
 * chmod, chown and their kin (POSIX chmod, chown): WASI has neither permissions nor owners. What exists takes
 * them in silence, as on a file system without them.
 */
#include <errno.h>
#include <features.h>
#include <fcntl.h>
#include <sys/stat.h>

hidden long __sys_fstat(int, void *);
hidden long __sys_fstatat(int, const char *, void *, int);

hidden long __sys_fchmodat(int dirfd, const char *path, unsigned mode, int flags)
{
	struct stat st;
	return __sys_fstatat(dirfd, path, &st, flags);
}

hidden long __sys_fchmod(int fd, unsigned mode)
{
	struct stat st;
	return __sys_fstat(fd, &st);
}

hidden long __sys_fchownat(int dirfd, const char *path, unsigned uid, unsigned gid, int flags)
{
	struct stat st;
	return __sys_fstatat(dirfd, path, &st, flags);
}

hidden long __sys_fchown(int fd, unsigned uid, unsigned gid)
{
	struct stat st;
	return __sys_fstat(fd, &st);
}
