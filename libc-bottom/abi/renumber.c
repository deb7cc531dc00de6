/* __wasilibc_fd_renumber: dup2 and close in one. Plain numbers move at the host, so that it knows them too. */
#include <features.h>
#include <unistd.h>
#include <wasi/libc.h>
#include "../internal/fd.h"
#include "../internal/preopen.h"
#include "../internal/wasi.h"

static int plain(int fd)
{
	if ((unsigned)fd < __fd_table_len && __fd_table[fd]) return 0;
	for (int i = 0; i < __preopens_len; i++)
		if (__preopens[i].fd == fd) return 0;
	return 1;
}

int __wasilibc_fd_renumber(int fd, int newfd)
{
	/* A host may refuse a number that is not open. */
	if (fd != newfd && !__preopens_load() && plain(fd) && plain(newfd) && !wasi_fd_renumber(fd, newfd)) return 0;
	if (dup2(fd, newfd) < 0) return -1;
	return fd == newfd ? 0 : close(fd);
}
