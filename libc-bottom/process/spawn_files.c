/*
 * The descriptors that a child gets (POSIX posix_spawn): those of the program that are not closed by exec, and what file actions make of them. The
 * actions are done here, on a list; what they open is opened by this process, and closed again once the child has it.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/preopen.h"
#include "../internal/wasi.h"
#include "../process/fdop.h"
#include "runner.h"

#undef malloc
#undef calloc
#undef realloc
#undef free

/* A number of the child's. */
struct child_file {
	int fd;
	int from;    /* this process's */
	int cloexec;
	int opened;  /* for the child alone */
};

hidden int __cloexec_get(int);

/* How many numbers in a row are free behind the last open one: the host gives the lowest. */
#define GAP 16

static int is_open(int fd)
{
	struct wasi_fdstat st;
	return fd_virtual(&fd) || wasi_fd_fdstat_get(fd, &st) != EBADF;
}

static int is_preopen(int fd)
{
	for (int i = 0; i < __preopens_len; i++)
		if (__preopens[i].fd == fd) return (unsigned)fd >= __fd_table_len || !__fd_table[fd];
	return 0;
}

static struct child_file *find(struct child_files *c, int fd)
{
	for (size_t i = 0; i < c->count; i++)
		if (c->list[i].fd == fd) return c->list + i;
	return 0;
}

static int add(struct child_files *c, struct child_file f)
{
	if (c->count == c->room) {
		size_t room = c->room ? 2 * c->room : 16;
		struct child_file *list = realloc(c->list, room * sizeof *list);
		if (!list) return ENOMEM;
		c->list = list;
		c->room = room;
	}
	c->list[c->count++] = f;
	return 0;
}

static void drop(struct child_files *c, int fd)
{
	struct child_file *f = find(c, fd);
	if (f) *f = c->list[--c->count];
}

/* fd becomes from, as dup2 has it. */
static int put(struct child_files *c, int fd, int from)
{
	if (fd < 0) return EBADF;
	drop(c, fd);
	return add(c, (struct child_file){ .fd = fd, .from = from });
}

hidden int __child_files_all(struct child_files *c)
{
	long r = __preopens_load();
	if (r) return -r;
	for (int fd = 0, gap = 0; gap < GAP || (unsigned)fd < __fd_table_len; fd++) {
		gap++;
		if (is_preopen(fd)) gap = 0;
		else if (is_open(fd)) {
			gap = 0;
			int e = add(c, (struct child_file){ .fd = fd, .from = fd, .cloexec = __cloexec_get(fd) });
			if (e) return e;
		}
	}
	return 0;
}

static int open_for(struct child_files *c, const struct fdop *op)
{
	int fd = open(op->path, op->oflag & ~O_CLOEXEC, op->mode);
	if (fd < 0) return errno;
	int e = add(c, (struct child_file){ .fd = -1, .from = fd, .opened = 1 });
	if (e) {
		close(fd);
		return e;
	}
	return put(c, op->fd, fd);
}

static int act(struct child_files *c, const struct fdop *op)
{
	struct child_file *f;
	switch (op->cmd) {
	case FDOP_CLOSE:
		drop(c, op->fd);
		return 0;
	case FDOP_DUP2:
		if (!(f = find(c, op->srcfd))) return EBADF;
		/* POSIX: of itself it only stays open. */
		if (op->fd == op->srcfd) return f->cloexec = 0;
		return put(c, op->fd, f->from);
	case FDOP_OPEN:
		return open_for(c, op);
	case FDOP_CHDIR:
		return chdir(op->path) ? errno : 0;
	case FDOP_FCHDIR:
		if (!(f = find(c, op->fd))) return EBADF;
		return fchdir(f->from) ? errno : 0;
	}
	return EINVAL;
}

hidden int __child_files_act(struct child_files *c, const posix_spawn_file_actions_t *fa)
{
	/* The first is the last of the list. */
	struct fdop *op = fa->__actions;
	while (op && op->next) op = op->next;
	for (; op; op = op->prev) {
		int e = act(c, op);
		if (e) return e;
	}
	return 0;
}

/* A device of path/devices.c as the host's. */
static long host_device(struct ofd *v, const struct stat *st)
{
	static const char names[][8] = { [3] = "null", [5] = "zero", [7] = "full", [8] = "random", [9] = "urandom" };
	unsigned n = minor(st->st_rdev);
	if (major(st->st_rdev) != 1 || n >= sizeof names / sizeof *names || !*names[n]) return -EBADF;
	struct request q = { .what = ASK_DEVICE, .device = { .name = names[n] } };
	while (names[n][q.device.len]) q.device.len++;
	q.device.access = (v->flags & O_RDONLY ? 1 : 0) | (v->flags & O_WRONLY ? 2 : 0);
	long r = __runner_ask(&q);
	return r ? r : q.numbers[0];
}

/*
 * A file of ours in memory (ram/) that a child is to have becomes one in the host's memory, for this process, too: all its numbers
 * share the description. Who opens its path again finds what was there before.
 */
static long host_memory(struct ofd *v, off_t size)
{
	struct request q = { .what = ASK_MEMORY };
	long long at = 0;
	long r = v->ops->seek(v, 0, &at, SEEK_CUR);
	if (!r) r = __runner_ask(&q);
	if (r) return r;
	int host = q.numbers[0], flags = v->flags;
	char buf[4096];
	v->flags |= O_RDONLY;
	for (off_t done = 0; done < size && !r;) {
		struct iovec iov = { buf, sizeof buf };
		long n = v->ops->preadv(v, &iov, 1, done);
		size_t put;
		iov.iov_len = n;
		if (n <= 0) r = n ? n : -EIO;
		else if (!(r = -wasi_fd_pwrite(host, &iov, 1, done, &put))) done += put;
	}
	uint64_t now;
	v->flags = flags;
	if (!r) r = -wasi_fd_seek(host, at, SEEK_SET, &now);
	if (!r && flags & O_APPEND) r = -wasi_fd_fdstat_set_flags(host, flags & (O_APPEND | O_NONBLOCK));
	if (r) {
		wasi_fd_close(host);
		return r;
	}
	if (v->ops->close) v->ops->close(v);
	v->ops = 0;
	v->host = host;
	return host;
}

/* What the host knows the file by, with a number made for the child if *made says so; or a negative errno, which no such number is. */
static int host_number(int fd, int *made)
{
	*made = 0;
	struct ofd *v = fd_virtual(&fd);
	if (!v) return fd;
	struct stat st;
	long r = v->ops->stat(v, &st);
	if (r) return r;
	if (S_ISREG(st.st_mode)) return host_memory(v, st.st_size);
	if (!S_ISCHR(st.st_mode)) return -EBADF;
	*made = 1;
	return host_device(v, &st);
}

hidden int __child_files_pass(struct child_files *c, struct passed **out, size_t *count)
{
	struct passed *list = malloc((c->count + 1) * sizeof *list);
	if (!list) return ENOMEM;
	size_t n = 0;
	for (size_t i = 0; i < c->count; i++) {
		struct child_file *f = c->list + i;
		int made;
		if (f->fd < 0 || f->cloexec) continue;
		int host = host_number(f->from, &made);
		/* What is this process's own, as a directory in memory, is nothing to another. */
		if (host < 0 && host > -4096) continue;
		if (made) {
			long fd = __runner_fd(host, 0);
			if (fd >= 0 && add(c, (struct child_file){ .fd = -1, .from = fd, .opened = 1 })) close(fd);
			if (fd < 0) continue;
			f = c->list + i;
		}
		list[n++] = (struct passed){ f->fd, host };
	}
	*out = list;
	*count = n;
	return 0;
}

hidden void __child_files_end(struct child_files *c)
{
	for (size_t i = 0; i < c->count; i++)
		if (c->list[i].opened) close(c->list[i].from);
	free(c->list);
}
