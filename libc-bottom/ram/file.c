/* Open files in memory: reading, writing, positions. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "../internal/fdtab.h"
#include "node.h"

#define FILE_MAX 0x7fff0000ll

static struct node *node_of(struct ofd *f)
{
	return ((struct ram_file *)f)->node;
}

static long reserve(struct node *n, long long size)
{
	if (size > FILE_MAX) return -EFBIG;
	if ((size_t)size <= n->capacity) return 0;
	size_t capacity = n->capacity ? n->capacity : 1024;
	while (capacity < (size_t)size) capacity += capacity / 2 + 4096;
	char *d = realloc(n->data, capacity);
	if (!d) return -ENOSPC;
	n->data = d;
	n->capacity = capacity;
	return 0;
}

static long truncate_file(struct ofd *f, long long size)
{
	struct node *n = node_of(f);
	if (!(f->flags & O_WRONLY)) return -EINVAL;
	long r = reserve(n, size);
	if (r) return r;
	if ((size_t)size > n->size) memset(n->data + n->size, 0, size - n->size);
	n->size = size;
	n->mtim = n->ctim = __ram_now();
	return 0;
}

static long read_at(struct ofd *f, const struct iovec *iov, int n, long long off)
{
	struct node *node = node_of(f);
	if (S_ISDIR(node->mode)) return -EISDIR;
	if (!(f->flags & O_RDONLY)) return -EBADF;
	long done = 0;
	for (int i = 0; i < n && off < (long long)node->size; i++) {
		size_t k = node->size - off < iov[i].iov_len ? node->size - off : iov[i].iov_len;
		memcpy(iov[i].iov_base, node->data + off, k);
		off += k;
		done += k;
	}
	node->atim = __ram_now();
	return done;
}

static long write_at(struct ofd *f, const struct iovec *iov, int n, long long off)
{
	struct node *node = node_of(f);
	if (!(f->flags & O_WRONLY)) return -EBADF;
	long done = 0, r;
	for (int i = 0; i < n; i++) done += iov[i].iov_len;
	if (!done) return 0;
	if ((r = reserve(node, off + done))) return r;
	if (off > (long long)node->size) memset(node->data + node->size, 0, off - node->size);
	for (int i = 0; i < n; i++) {
		memcpy(node->data + off, iov[i].iov_base, iov[i].iov_len);
		off += iov[i].iov_len;
	}
	if (off > (long long)node->size) node->size = off;
	node->mtim = node->ctim = __ram_now();
	return done;
}

static long readv_file(struct ofd *f, const struct iovec *iov, int n)
{
	struct ram_file *file = (struct ram_file *)f;
	long r = read_at(f, iov, n, file->pos);
	if (r > 0) file->pos += r;
	return r;
}

static long writev_file(struct ofd *f, const struct iovec *iov, int n)
{
	struct ram_file *file = (struct ram_file *)f;
	if (f->flags & O_APPEND) file->pos = file->node->size;
	long r = write_at(f, iov, n, file->pos);
	if (r > 0) file->pos += r;
	return r;
}

static long seek_file(struct ofd *f, long long off, long long *result, int whence)
{
	struct ram_file *file = (struct ram_file *)f;
	long long from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file->pos : (long long)file->node->size;
	if (off > LLONG_MAX - from) return -EOVERFLOW;
	if (from + off < 0) return -EINVAL;
	*result = file->pos = from + off;
	return 0;
}

static long stat_file(struct ofd *f, struct stat *st)
{
	__ram_stat_node(node_of(f), st);
	return 0;
}

static long ioctl_file(struct ofd *f, int request, void *arg)
{
	struct ram_file *file = (struct ram_file *)f;
	if (request != FIONREAD) return -ENOTTY;
	long long left = file->node->size - file->pos;
	*(int *)arg = left > 0 ? left : 0;
	return 0;
}

static void close_file(struct ofd *f)
{
	struct node *n = node_of(f);
	n->opens--;
	__ram_release(n);
}

static const struct fd_ops ops = {
	.readv = readv_file,
	.writev = writev_file,
	.preadv = read_at,
	.pwritev = write_at,
	.seek = seek_file,
	.stat = stat_file,
	.truncate = truncate_file,
	.ioctl = ioctl_file,
	.close = close_file,
};

hidden long __ram_open_node(struct node *node, int flags)
{
	struct ram_file *f = calloc(1, sizeof *f);
	if (!f) return -ENOMEM;
	f->ofd.ops = &ops;
	f->ofd.flags = flags & (O_RDWR | O_APPEND | O_NONBLOCK);
	if (!(f->ofd.flags & O_RDWR)) f->ofd.flags |= O_RDONLY;
	f->node = node;
	node->opens++;
	if (flags & O_TRUNC && flags & O_WRONLY) node->size = 0;
	return __fd_new(&f->ofd);
}

hidden struct node *__ram_node_of(int fd)
{
	struct ofd *v = fd_virtual(&fd);
	return v && v->ops == &ops ? node_of(v) : 0;
}
