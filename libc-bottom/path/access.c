/* access, faccessat (POSIX access): what exists may be used as fstat's permissions say. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <sys/stat.h>
#include <unistd.h>

hidden long __syscall_ret(unsigned long);
hidden long __sys_fstatat(int, const char *, void *, int);

hidden long __sys_faccessat(int dirfd, const char *path, int amode, int flags)
{
	struct stat st;
	if (amode & ~(R_OK | W_OK | X_OK) || flags & ~(AT_EACCESS | AT_SYMLINK_NOFOLLOW)) return -EINVAL;
	long r = __sys_fstatat(dirfd, path, &st, flags & AT_SYMLINK_NOFOLLOW);
	if (r) return r;
	/* The process owns every file: the owner's bits count. */
	int granted = st.st_mode >> 6 & 7;
	return (granted & amode) == amode ? 0 : -EACCES;
}

int faccessat(int dirfd, const char *path, int amode, int flags)
{
	return __syscall_ret(__sys_faccessat(dirfd, path, amode, flags));
}
