/*
 * closefrom (BSD, glibc) and close_range (FreeBSD, Linux): WASI cannot list the open descriptors, so each number is
 * tried up to where none has been open for a while; hosts hand out the lowest numbers first.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <unistd.h>
#include "../internal/fdtab.h"

#define GAP 256

int close_range(unsigned first, unsigned last, int flags)
{
	if (first > last || flags & ~(CLOSE_RANGE_UNSHARE | CLOSE_RANGE_CLOEXEC)) {
		errno = EINVAL;
		return -1;
	}
	int saved = errno;
	unsigned end = first + GAP > __fd_table_len ? first + GAP : __fd_table_len;
	for (unsigned fd = first; fd <= last && fd < end && fd < OPEN_MAX_DUP; fd++) {
		int open = flags & CLOSE_RANGE_CLOEXEC ? !fcntl(fd, F_SETFD, FD_CLOEXEC) : !close(fd);
		if (open && fd + GAP > end) end = fd + GAP;
	}
	errno = saved;
	return 0;
}

void closefrom(int first)
{
	close_range(first < 0 ? 0 : first, -1u, 0);
}
