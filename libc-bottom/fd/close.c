/* close (POSIX close): WASI fd_close, once the last number of an open file is gone. */
#include <features.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

hidden int __fd_table_close(int, long *), __preopen_close(int, long *);
hidden void __cloexec_forget(int);

/* fd/dup.c closes table entries; path/preopen.c keeps the host's preopens open. */
static int no_entry(int fd, long *result)
{
	return 0;
}
weak_alias(no_entry, __fd_table_close);
weak_alias(no_entry, __preopen_close);

/* fd/cloexec.c keeps FD_CLOEXEC, which ends with the number. */
static void no_flag(int fd)
{
}
weak_alias(no_flag, __cloexec_forget);

hidden long __sys_close(int fd)
{
	long r;
	__cloexec_forget(fd);
	if (__fd_table_close(fd, &r) || __preopen_close(fd, &r)) return r;
	return -wasi_fd_close(fd);
}
