#ifndef __WASICC_FCNTL_H
#define __WASICC_FCNTL_H

#include_next <fcntl.h>

/* Access modes are bits that combine: O_RDWR is O_RDONLY and O_WRONLY. */
#undef O_ACCMODE
#undef O_RDONLY
#undef O_WRONLY
#undef O_RDWR
#undef O_EXEC
#undef O_SEARCH
#undef O_PATH
#define O_RDONLY 0x04000000
#define O_WRONLY 0x10000000
#define O_RDWR   (O_RDONLY | O_WRONLY)
#define O_EXEC   0x02000000
#define O_SEARCH 0x08000000
#define O_PATH   O_EXEC
#define O_ACCMODE (O_EXEC | O_RDWR | O_SEARCH)

#undef F_DUPFD_CLOEXEC
#define F_DUPFD_CLOEXEC 6

/* WASI's advice numbers. */
#undef POSIX_FADV_SEQUENTIAL
#undef POSIX_FADV_RANDOM
#define POSIX_FADV_SEQUENTIAL 1
#define POSIX_FADV_RANDOM 2

#undef AT_FDCWD
#undef AT_SYMLINK_NOFOLLOW
#undef AT_SYMLINK_FOLLOW
#undef AT_REMOVEDIR
#undef AT_EACCESS
#define AT_FDCWD (-2)
#define AT_EACCESS 0x0
#define AT_SYMLINK_NOFOLLOW 0x1
#define AT_SYMLINK_FOLLOW 0x2
#define AT_REMOVEDIR 0x4

#endif
