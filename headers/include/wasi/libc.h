#ifndef __wasi_libc_h
#define __wasi_libc_h

/*
 * Functions that WASI's C libraries share beyond POSIX. Most are POSIX functions without a variable number of arguments,
 * or with a directory on one side only. They return -1 and set errno where they fail.
 */

#define __NEED_off_t
#define __NEED_size_t
#define __NEED_struct_timespec
#define __NEED_time_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct stat;

/* Makes paths below prefix resolve to directory fd from now on, as if the host had preopened it so. */
int __wasilibc_register_preopened_fd(int fd, const char *prefix);

/* Moves open file fd to the number newfd; what newfd was is closed. */
int __wasilibc_fd_renumber(int fd, int newfd) __attribute__((__warn_unused_result__));

int __wasilibc_unlinkat(int fd, const char *path) __attribute__((__warn_unused_result__));
int __wasilibc_rmdirat(int fd, const char *path) __attribute__((__warn_unused_result__));
int __wasilibc_open_nomode(const char *path, int oflag);
int __wasilibc_openat_nomode(int fd, const char *path, int oflag);
off_t __wasilibc_tell(int fd) __attribute__((__warn_unused_result__));

int __wasilibc_access(const char *path, int mode, int flags) __attribute__((__warn_unused_result__));
int __wasilibc_stat(const char *__restrict path, struct stat *__restrict st, int flags) __attribute__((__warn_unused_result__));
int __wasilibc_utimens(const char *path, const struct timespec times[2], int flags) __attribute__((__warn_unused_result__));
int __wasilibc_link(const char *oldpath, const char *newpath, int flags) __attribute__((__warn_unused_result__));
int __wasilibc_link_oldat(int olddirfd, const char *oldpath, const char *newpath, int flags)
	__attribute__((__warn_unused_result__));
int __wasilibc_link_newat(const char *oldpath, int newdirfd, const char *newpath, int flags)
	__attribute__((__warn_unused_result__));
int __wasilibc_rename_oldat(int olddirfd, const char *oldpath, const char *newpath) __attribute__((__warn_unused_result__));
int __wasilibc_rename_newat(const char *oldpath, int newdirfd, const char *newpath) __attribute__((__warn_unused_result__));

#ifdef __cplusplus
}
#endif
#endif
