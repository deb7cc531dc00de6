/*
 * dup, dup2, dup3, F_DUPFD (POSIX dup). WASI has no second number for an open file, so both numbers
 * become entries of the table (internal/fd.h) that share one open file description.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"
#include "../internal/fdtab.h"

hidden struct ofd *__fd_virtual(int *fd)
{
	return fd_virtual(fd);
}

static int host_open(int fd)
{
	struct wasi_fdstat st;
	return wasi_fd_fdstat_get(fd, &st) != EBADF;
}

static long grow(int fd)
{
	if ((unsigned)fd < __fd_table_len) return 0;
	unsigned len = fd + 16;
	struct ofd **t = realloc(__fd_table, len * sizeof *t);
	if (!t) return -ENOMEM;
	memset(t + __fd_table_len, 0, (len - __fd_table_len) * sizeof *t);
	__fd_table = t;
	__fd_table_len = len;
	return 0;
}

/* The host's descriptor n is in use by a description whose number n is not. */
static int host_in_use(int n)
{
	for (unsigned i = 0; i < __fd_table_len; i++) {
		struct ofd *f = __fd_table[i];
		if (f && f != FD_CLOSED && !f->ops && f->host == n) return 1;
	}
	return 0;
}

hidden long __fd_lowest(int min)
{
	for (int fd = min; fd < OPEN_MAX_DUP; fd++) {
		struct ofd *f = (unsigned)fd < __fd_table_len ? __fd_table[fd] : 0;
		if (f == FD_CLOSED || (!f && !host_open(fd))) return fd;
	}
	return -EMFILE;
}

hidden long __fd_install(int fd, struct ofd *f)
{
	long r = grow(fd);
	if (r) return r;
	__fd_table[fd] = f;
	f->refs++;
	return fd;
}

/* The description of an open number, made for a plain host descriptor that had none. */
static long description(int fd, struct ofd **out)
{
	if (fd < 0) return -EBADF;
	if ((unsigned)fd < __fd_table_len && __fd_table[fd]) {
		*out = __fd_table[fd];
		return *out == FD_CLOSED ? -EBADF : 0;
	}
	if (!host_open(fd)) return -EBADF;
	struct ofd *f = calloc(1, sizeof *f);
	if (!f) return -ENOMEM;
	f->host = fd;
	long r = __fd_install(fd, f);
	if (r < 0) {
		free(f);
		return r;
	}
	*out = f;
	return 0;
}

hidden int __fd_table_close(int fd, long *result)
{
	if ((unsigned)fd >= __fd_table_len || !__fd_table[fd]) return 0;
	struct ofd *f = __fd_table[fd];
	if (f == FD_CLOSED) {
		*result = -EBADF;
		return 1;
	}
	__fd_table[fd] = 0;
	*result = 0;
	if (!--f->refs) {
		if (f->ops) {
			if (f->ops->close) f->ops->close(f);
		} else {
			*result = -wasi_fd_close(f->host);
			if ((unsigned)f->host < __fd_table_len && __fd_table[f->host] == FD_CLOSED) __fd_table[f->host] = 0;
		}
		free(f);
	}
	if (host_in_use(fd)) __fd_table[fd] = FD_CLOSED;
	return 1;
}

hidden void __dup_note(int, int);
hidden long __sys_setfd(int, int);

/* path/fchdir.c keeps the paths of directories. */
static void no_note(int old, int new)
{
}
weak_alias(no_note, __dup_note);

hidden long __sys_dup_from(int fd, int min)
{
	struct ofd *f;
	long r = description(fd, &f);
	if (r) return r;
	if (min >= OPEN_MAX_DUP) return -EINVAL;
	r = __fd_lowest(min);
	if (r >= 0 && (r = __fd_install(r, f)) >= 0) __dup_note(fd, r);
	return r;
}

hidden long __sys_dup(int fd)
{
	return __sys_dup_from(fd, 0);
}

hidden long __sys_close(int);

hidden long __sys_dup3(int old, int new, int flags)
{
	struct ofd *f;
	if (flags & ~O_CLOEXEC) return -EINVAL;
	if (new < 0 || new >= OPEN_MAX_DUP) return -EBADF;
	long r = description(old, &f);
	if (r) return r;
	if (old == new) return -EINVAL;
	if ((unsigned)new < __fd_table_len ? __fd_table[new] != FD_CLOSED : 1) __sys_close(new);
	/* close left the number to the host's use, or the host could not close it: the table covers it. */
	r = __fd_install(new, f);
	if (r >= 0) __dup_note(old, new);
	if (r >= 0 && flags & O_CLOEXEC) __sys_setfd(new, FD_CLOEXEC);
	return r;
}

/* A number for a description of our own, or its end where there is none. */
hidden long __fd_new(struct ofd *f)
{
	long fd = __fd_lowest(0);
	if (fd >= 0) fd = __fd_install(fd, f);
	if (fd < 0) {
		if (f->ops->close) f->ops->close(f);
		free(f);
	}
	return fd;
}

/* The lowest number up to fd that the program has free; fd itself is the host's newest. */
static int lowest_up_to(int fd)
{
	int n = 0;
	for (; n < fd; n++) {
		struct ofd *f = (unsigned)n < __fd_table_len ? __fd_table[n] : 0;
		if (f == FD_CLOSED || (!f && !host_open(n))) break;
	}
	return n;
}

/*
 * The host opened fd. POSIX promises the lowest number that is free, which another one is where the host still uses it for
 * something else, or where a number of our own stands at fd.
 */
hidden long __fd_opened(int fd)
{
	if (!__fd_table_len) return fd;
	long n = lowest_up_to(fd);
	if (n == fd) {
		if ((unsigned)fd >= __fd_table_len || !__fd_table[fd]) return fd;
		n = __fd_lowest(fd);
	}
	struct ofd *f = n < 0 ? 0 : calloc(1, sizeof *f);
	if (n >= 0 && (!f || grow(fd))) n = -ENOMEM;
	if (n >= 0) {
		f->host = fd;
		n = __fd_install(n, f);
	}
	if (n < 0) {
		free(f);
		wasi_fd_close(fd);
	} else if (!__fd_table[fd]) __fd_table[fd] = FD_CLOSED;
	return n;
}
