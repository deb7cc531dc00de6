/* wasi/libc-nocwd.h: the *at functions under the names of a layer below the current directory. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wasi/libc-nocwd.h>

extern DIR *opendirat(int, const char *);
extern int scandirat(int, const char *, struct dirent ***, int (*)(const struct dirent *),
	int (*)(const struct dirent **, const struct dirent **));

int __wasilibc_nocwd___wasilibc_unlinkat(int dirfd, const char *path)
{
	return unlinkat(dirfd, path, 0);
}

int __wasilibc_nocwd___wasilibc_rmdirat(int dirfd, const char *path)
{
	return unlinkat(dirfd, path, AT_REMOVEDIR);
}

int __wasilibc_nocwd_linkat(int olddir, const char *old, int newdir, const char *new, int flags)
{
	return linkat(olddir, old, newdir, new, flags);
}

int __wasilibc_nocwd_symlinkat(const char *target, int dirfd, const char *path)
{
	return symlinkat(target, dirfd, path);
}

ssize_t __wasilibc_nocwd_readlinkat(int dirfd, const char *restrict path, char *restrict buf, size_t size)
{
	return readlinkat(dirfd, path, buf, size);
}

int __wasilibc_nocwd_faccessat(int dirfd, const char *path, int mode, int flags)
{
	return faccessat(dirfd, path, mode, flags);
}

int __wasilibc_nocwd_renameat(int olddir, const char *old, int newdir, const char *new)
{
	return renameat(olddir, old, newdir, new);
}

int __wasilibc_nocwd_openat_nomode(int dirfd, const char *path, int flags)
{
	return openat(dirfd, path, flags, 0666);
}

int __wasilibc_nocwd_fstatat(int dirfd, const char *restrict path, struct stat *restrict st, int flags)
{
	return fstatat(dirfd, path, st, flags);
}

int __wasilibc_nocwd_mkdirat_nomode(int dirfd, const char *path)
{
	return mkdirat(dirfd, path, 0777);
}

int __wasilibc_nocwd_utimensat(int dirfd, const char *path, const struct timespec times[2], int flags)
{
	return utimensat(dirfd, path, times, flags);
}

DIR *__wasilibc_nocwd_opendirat(int dirfd, const char *path)
{
	return opendirat(dirfd, path);
}

int __wasilibc_nocwd_scandirat(int dirfd, const char *path, struct dirent ***list, int (*sel)(const struct dirent *),
	int (*cmp)(const struct dirent **, const struct dirent **))
{
	return scandirat(dirfd, path, list, sel, cmp);
}
