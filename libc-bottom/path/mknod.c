/* mknod, mkfifo (POSIX mknod): a regular file is made by open; WASI makes no pipes or devices with a name. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>

hidden long __sys_openat(int, const char *, int, unsigned);
hidden long __sys_close(int);
hidden long __sys_fstatat(int, const char *, void *, int);

/* EPERM, if nothing else stands against it. */
static long refuse(int dirfd, const char *path)
{
	struct stat st;
	char dir[PATH_MAX];
	size_t n = strlen(path);
	long r = __sys_fstatat(dirfd, path, &st, AT_SYMLINK_NOFOLLOW);
	if (r != -ENOENT) return r ? r : -EEXIST;
	if (!n || n >= sizeof dir) return -ENOENT;
	while (n && path[n - 1] != '/') n--;
	memcpy(dir, path, n);
	strcpy(dir + n, ".");
	r = __sys_fstatat(dirfd, dir, &st, 0);
	return r ? r : -EPERM;
}

hidden long __sys_mknodat(int dirfd, const char *path, unsigned mode, unsigned long long dev)
{
	if (mode & S_IFMT && !S_ISREG(mode)) return refuse(dirfd, path);
	long fd = __sys_openat(dirfd, path, O_WRONLY | O_CREAT | O_EXCL, mode & 07777);
	return fd < 0 ? fd : __sys_close(fd);
}
