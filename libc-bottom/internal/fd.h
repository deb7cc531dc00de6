/*
 * Descriptors. A program's descriptor n is the host's descriptor n, so that code which imports WASI's
 * functions itself (Rust's standard library, wasi/api.h) may use one where it got the other. What WASI
 * does not have, second numbers for one open file, pipes and files in memory, is an entry of a table
 * that most programs never fill.
 */
#ifndef WASICC_FD_H
#define WASICC_FD_H

#include <stddef.h>
#include <sys/stat.h>
#include <sys/uio.h>

struct ofd;

/* What an open file description of our own can do. A missing function is EINVAL (seek: ESPIPE). */
struct fd_ops {
	long (*readv)(struct ofd *, const struct iovec *, int);
	long (*writev)(struct ofd *, const struct iovec *, int);
	long (*preadv)(struct ofd *, const struct iovec *, int, long long);
	long (*pwritev)(struct ofd *, const struct iovec *, int, long long);
	long (*seek)(struct ofd *, long long, long long *, int);
	long (*stat)(struct ofd *, struct stat *);
	long (*truncate)(struct ofd *, long long);
	long (*ioctl)(struct ofd *, int, void *);
	/* The poll events among these that would not block now. */
	int (*ready)(struct ofd *, int);
	void (*close)(struct ofd *);
};

/* An open file description that has a table entry. */
struct ofd {
	const struct fd_ops *ops; /* null: the host's descriptor `host` */
	int host;
	int refs;
	int flags; /* O_ access mode and status flags, where ops is set */
};

extern struct ofd **__fd_table __attribute__((__visibility__("hidden")));
extern unsigned __fd_table_len __attribute__((__visibility__("hidden")));

/* The program closed this number, while the host still uses it for something else. */
#define FD_CLOSED ((struct ofd *)1)

/*
 * What descriptor *fd is: an open file description of our own, or null and *fd becomes the host's number
 * (-1, which the host answers with EBADF, where the program has closed it).
 */
static inline struct ofd *fd_virtual(int *fd)
{
	struct ofd *f;
	if ((unsigned)*fd >= __fd_table_len || !(f = __fd_table[*fd])) return 0;
	if (f != FD_CLOSED && f->ops) return f;
	*fd = f == FD_CLOSED ? -1 : f->host;
	return 0;
}

/*
 * The same as a function, for what is in every program: fd/dup.c, which fills the table, has it. Without that there is no descriptor of our own,
 * so callers have a weak stand-in (NO_FD_VIRTUAL).
 */
struct ofd *__fd_virtual(int *fd) __attribute__((__visibility__("hidden")));

#define NO_FD_VIRTUAL \
	static struct ofd *no_fd_virtual(int *fd) \
	{ \
		return 0; \
	} \
	weak_alias(no_fd_virtual, __fd_virtual)

#endif
