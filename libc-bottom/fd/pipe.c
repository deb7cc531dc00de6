/*
 * pipe, pipe2 (POSIX pipe), in memory. The only process both writes and reads, so a read of an empty pipe and a write to a full one
 * could never end: they fail with EDEADLK where POSIX would block, unless O_NONBLOCK asks for EAGAIN. The buffer grows up to
 * 1 MiB, where Linux has 64 KiB, since nobody empties it meanwhile. A program that may have children gets pipes of the host's.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/block.h"
#include "../internal/fdtab.h"

#define PIPE_MAX (1u << 20)

hidden void __sigpipe(void);

struct pipe {
	char *buf;
	size_t size, start, len;
	int readers, writers;
	ino_t ino;
	struct timespec made;
};

struct end {
	struct ofd ofd;
	struct pipe *pipe;
};

static struct pipe *pipe_of(struct ofd *f)
{
	return ((struct end *)f)->pipe;
}

static int reserve(struct pipe *p, size_t more)
{
	if (p->len + more <= p->size) return 1;
	size_t size = p->size ? p->size : 4096;
	while (size < p->len + more) size *= 2;
	if (size > PIPE_MAX) size = PIPE_MAX;
	char *b = malloc(size);
	if (!b) return p->len + more <= p->size;
	for (size_t i = 0; i < p->len; i++) b[i] = p->buf[(p->start + i) % p->size];
	free(p->buf);
	p->buf = b;
	p->size = size;
	p->start = 0;
	return p->len + more <= size;
}

static long pipe_readv(struct ofd *f, const struct iovec *iov, int n)
{
	struct pipe *p = pipe_of(f);
	if (!(f->flags & O_RDONLY)) return -EBADF;
	size_t want = 0, done = 0;
	for (int i = 0; i < n; i++) want += iov[i].iov_len;
	if (!want) return 0;
	if (!p->len) return !p->writers ? 0 : f->flags & O_NONBLOCK ? -EAGAIN : __block(UINT64_MAX);
	for (int i = 0; i < n && p->len; i++)
		for (size_t left = iov[i].iov_len; left && p->len;) {
			size_t k = p->size - p->start;
			if (k > p->len) k = p->len;
			if (k > left) k = left;
			memcpy((char *)iov[i].iov_base + iov[i].iov_len - left, p->buf + p->start, k);
			p->start = (p->start + k) % p->size;
			p->len -= k;
			left -= k;
			done += k;
		}
	return done;
}

static long pipe_writev(struct ofd *f, const struct iovec *iov, int n)
{
	struct pipe *p = pipe_of(f);
	if (!(f->flags & O_WRONLY)) return -EBADF;
	size_t want = 0, done = 0;
	for (int i = 0; i < n; i++) want += iov[i].iov_len;
	if (!want) return 0;
	if (!p->readers) {
		__sigpipe();
		return -EPIPE;
	}
	/* What fits goes; up to PIPE_BUF bytes go whole or not at all. */
	int fits = reserve(p, want);
	size_t room = p->size - p->len;
	if (!fits && (!room || want <= 4096)) return f->flags & O_NONBLOCK ? -EAGAIN : __block(UINT64_MAX);
	for (int i = 0; i < n && done < room; i++)
		for (size_t off = 0; off < iov[i].iov_len && done < room;) {
			size_t at = (p->start + p->len) % p->size, k = p->size - at;
			if (k > room - done) k = room - done;
			if (k > iov[i].iov_len - off) k = iov[i].iov_len - off;
			memcpy(p->buf + at, (char *)iov[i].iov_base + off, k);
			p->len += k;
			off += k;
			done += k;
		}
	return done;
}

static long pipe_stat(struct ofd *f, struct stat *st)
{
	struct pipe *p = pipe_of(f);
	*st = (struct stat){
		.st_ino = p->ino, .st_nlink = 1, .st_mode = S_IFIFO | 0600, .st_uid = getuid(), .st_gid = getgid(),
		.st_blksize = 4096, .st_atim = p->made, .st_mtim = p->made, .st_ctim = p->made,
	};
	return 0;
}

static long pipe_ioctl(struct ofd *f, int request, void *arg)
{
	switch (request) {
	case FIONREAD:
		*(int *)arg = pipe_of(f)->len;
		return 0;
	case FIONBIO:
		f->flags = *(int *)arg ? f->flags | O_NONBLOCK : f->flags & ~O_NONBLOCK;
		return 0;
	}
	return -ENOTTY;
}

static int pipe_ready(struct ofd *f, int events)
{
	struct pipe *p = pipe_of(f);
	if (f->flags & O_RDONLY)
		return (p->len ? events & (POLLIN | POLLRDNORM) : 0) | (p->writers ? 0 : POLLHUP);
	return p->readers ? (p->len < PIPE_MAX ? events & (POLLOUT | POLLWRNORM) : 0) : POLLERR;
}

static void pipe_close(struct ofd *f)
{
	struct pipe *p = pipe_of(f);
	if (f->flags & O_RDONLY) p->readers--;
	else p->writers--;
	if (p->readers || p->writers) return;
	free(p->buf);
	free(p);
}

static const struct fd_ops ops = {
	.readv = pipe_readv,
	.writev = pipe_writev,
	.stat = pipe_stat,
	.ioctl = pipe_ioctl,
	.ready = pipe_ready,
	.close = pipe_close,
};

/* One end. Its close takes back the count, and frees the pipe with the last end. */
static long open_end(struct pipe *p, int flags)
{
	struct end *e = calloc(1, sizeof *e);
	if (!e) return -ENOMEM;
	e->ofd.ops = &ops;
	e->ofd.flags = flags;
	e->pipe = p;
	if (flags & O_RDONLY) p->readers++;
	else p->writers++;
	return __fd_new(&e->ofd);
}

hidden long __host_pipe(int *, int);

/* process/runner.c makes a pipe of the host's, where children can be started. */
static long no_host_pipe(int *fd, int flags)
{
	return -ENOSYS;
}
weak_alias(no_host_pipe, __host_pipe);

hidden long __sys_pipe2(int *fd, int flags)
{
	static ino_t next;
	if (flags & ~(O_CLOEXEC | O_NONBLOCK)) return -EINVAL;
	long host = __host_pipe(fd, flags);
	if (host != -ENOSYS) return host;
	struct pipe *p = calloc(1, sizeof *p);
	if (!p) return -ENOMEM;
	p->ino = ++next;
	clock_gettime(CLOCK_REALTIME, &p->made);
	/* A count of one more keeps the pipe until both ends are there. */
	p->readers = 1;
	long r = open_end(p, O_RDONLY | (flags & O_NONBLOCK));
	long w = r < 0 ? r : open_end(p, O_WRONLY | (flags & O_NONBLOCK));
	p->readers--;
	if (w >= 0) {
		fd[0] = r;
		fd[1] = w;
		return 0;
	}
	if (r >= 0) close(r);
	else free(p);
	return w;
}
