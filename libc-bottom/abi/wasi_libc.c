/* wasi/libc.h: POSIX functions in the forms that objects of other WASI toolchains call. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wasi/libc.h>

int __wasilibc_unlinkat(int dirfd, const char *path)
{
	return unlinkat(dirfd, path, 0);
}

int __wasilibc_rmdirat(int dirfd, const char *path)
{
	return unlinkat(dirfd, path, AT_REMOVEDIR);
}

int __wasilibc_open_nomode(const char *path, int flags)
{
	return open(path, flags, 0666);
}

int __wasilibc_openat_nomode(int dirfd, const char *path, int flags)
{
	return openat(dirfd, path, flags, 0666);
}

off_t __wasilibc_tell(int fd)
{
	return lseek(fd, 0, SEEK_CUR);
}

int __wasilibc_access(const char *path, int mode, int flags)
{
	return faccessat(AT_FDCWD, path, mode, flags);
}

int __wasilibc_stat(const char *restrict path, struct stat *restrict st, int flags)
{
	return fstatat(AT_FDCWD, path, st, flags);
}

int __wasilibc_utimens(const char *path, const struct timespec times[2], int flags)
{
	return utimensat(AT_FDCWD, path, times, flags);
}

int __wasilibc_link(const char *old, const char *new, int flags)
{
	return linkat(AT_FDCWD, old, AT_FDCWD, new, flags);
}

int __wasilibc_link_oldat(int dirfd, const char *old, const char *new, int flags)
{
	return linkat(dirfd, old, AT_FDCWD, new, flags);
}

int __wasilibc_link_newat(const char *old, int dirfd, const char *new, int flags)
{
	return linkat(AT_FDCWD, old, dirfd, new, flags);
}

int __wasilibc_rename_oldat(int dirfd, const char *old, const char *new)
{
	return renameat(dirfd, old, AT_FDCWD, new);
}

int __wasilibc_rename_newat(const char *old, int dirfd, const char *new)
{
	return renameat(AT_FDCWD, old, dirfd, new);
}
