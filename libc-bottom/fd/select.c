/* select, pselect (POSIX select), by poll: a set is a list of descriptors in this ABI (<sys/select.h>). */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/select.h>
#include <time.h>

/* Adds the descriptors below n of set with their events, one entry a descriptor. The new count. */
static nfds_t add(struct pollfd *fds, nfds_t count, const fd_set *set, int n, int events)
{
	for (size_t i = 0; set && i < set->__nfds; i++) {
		int fd = set->__fds[i];
		nfds_t k = 0;
		if (fd >= n) continue;
		while (k < count && fds[k].fd != fd) k++;
		if (k == count) fds[count++] = (struct pollfd){ .fd = fd };
		fds[k].events |= events;
	}
	return count;
}

/* Leaves those in set that have one of the events. How many. */
static int keep(const struct pollfd *fds, nfds_t count, fd_set *set, int asked, int events)
{
	if (!set) return 0;
	set->__nfds = 0;
	for (nfds_t i = 0; i < count; i++)
		if (fds[i].events & asked && fds[i].revents & events) set->__fds[set->__nfds++] = fds[i].fd;
	return set->__nfds;
}

int pselect(int n, fd_set *restrict r, fd_set *restrict w, fd_set *restrict e,
	const struct timespec *restrict ts, const sigset_t *restrict mask)
{
	if (n < 0) {
		errno = EINVAL;
		return -1;
	}
	nfds_t most = (r ? r->__nfds : 0) + (w ? w->__nfds : 0) + (e ? e->__nfds : 0), count = 0;
	struct pollfd *fds = malloc(most ? most * sizeof *fds : 1);
	if (!fds) return -1;
	count = add(fds, count, r, n, POLLIN);
	count = add(fds, count, w, n, POLLOUT);
	count = add(fds, count, e, n, POLLPRI);
	int result = ppoll(fds, count, ts, mask);
	for (nfds_t i = 0; i < count && result >= 0; i++)
		if (fds[i].revents & POLLNVAL) {
			errno = EBADF;
			result = -1;
		}
	if (result >= 0) {
		result = keep(fds, count, r, POLLIN, POLLIN | POLLHUP | POLLERR);
		result += keep(fds, count, w, POLLOUT, POLLOUT | POLLERR);
		result += keep(fds, count, e, POLLPRI, POLLPRI);
	}
	free(fds);
	return result;
}

int select(int n, fd_set *restrict r, fd_set *restrict w, fd_set *restrict e, struct timeval *restrict tv)
{
	struct timespec ts;
	if (tv) {
		if (tv->tv_sec < 0 || tv->tv_usec < 0) {
			errno = EINVAL;
			return -1;
		}
		ts = (struct timespec){ tv->tv_sec + tv->tv_usec / 1000000, .tv_nsec = tv->tv_usec % 1000000 * 1000 };
	}
	return pselect(n, r, w, e, tv ? &ts : 0, 0);
}
