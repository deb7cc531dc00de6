/*
 * The devices that every POSIX system has, also where no /dev is preopened: /dev/null, /dev/zero, /dev/full,
 * /dev/random, /dev/urandom, /dev/tty, /dev/stdin, /dev/stdout, /dev/stderr, /dev/fd/N.
 * Linked by open and stat: paths are data that no linker can look into.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/fdtab.h"
#include "../internal/wasi.h"

struct device {
	const char *name;
	unsigned minor;
	struct fd_ops ops;
};

static long total(const struct iovec *iov, int n)
{
	long sum = 0;
	for (int i = 0; i < n; i++) sum += iov[i].iov_len;
	return sum;
}

static long read_nothing(struct ofd *f, const struct iovec *iov, int n)
{
	return f->flags & O_RDONLY ? 0 : -EBADF;
}

static long read_zeros(struct ofd *f, const struct iovec *iov, int n)
{
	if (!(f->flags & O_RDONLY)) return -EBADF;
	for (int i = 0; i < n; i++) memset(iov[i].iov_base, 0, iov[i].iov_len);
	return total(iov, n);
}

static long read_random(struct ofd *f, const struct iovec *iov, int n)
{
	if (!(f->flags & O_RDONLY)) return -EBADF;
	for (int i = 0; i < n; i++) {
		int err = wasi_random_get(iov[i].iov_base, iov[i].iov_len);
		if (err) return -err;
	}
	return total(iov, n);
}

static long write_all(struct ofd *f, const struct iovec *iov, int n)
{
	return f->flags & O_WRONLY ? total(iov, n) : -EBADF;
}

static long write_full(struct ofd *f, const struct iovec *iov, int n)
{
	return f->flags & O_WRONLY ? (total(iov, n) ? -ENOSPC : 0) : -EBADF;
}

static long pread_any(struct ofd *f, const struct iovec *iov, int n, long long off)
{
	return f->ops->readv(f, iov, n);
}

static long pwrite_any(struct ofd *f, const struct iovec *iov, int n, long long off)
{
	return f->ops->writev(f, iov, n);
}

/* Linux: the position of these devices is always 0. */
static long seek(struct ofd *f, long long off, long long *result, int whence)
{
	*result = 0;
	return 0;
}

static long device_fstat(struct ofd *f, struct stat *st);

#define OPS(read, write) { \
	.readv = read, .writev = write, .preadv = pread_any, .pwritev = pwrite_any, .seek = seek, .stat = device_fstat }

static const struct device devices[] = {
	{ "null", 3, OPS(read_nothing, write_all) },
	{ "zero", 5, OPS(read_zeros, write_all) },
	{ "full", 7, OPS(read_zeros, write_full) },
	{ "random", 8, OPS(read_random, write_all) },
	{ "urandom", 9, OPS(read_random, write_all) },
};

static long describe(const struct device *d, struct stat *st)
{
	*st = (struct stat){
		.st_mode = S_IFCHR | 0666, .st_nlink = 1, .st_blksize = 4096,
		.st_ino = d->minor, .st_rdev = makedev(1, d->minor),
	};
	return 0;
}

static long device_fstat(struct ofd *f, struct stat *st)
{
	/* f->ops is the member of a device. */
	return describe((const struct device *)((const char *)f->ops - offsetof(struct device, ops)), st);
}

/* Whether name goes on behind a device's, as if it were a directory. */
static int below_device(const char *name)
{
	size_t n = strcspn(name, "/");
	for (size_t i = 0; name[n] && i < sizeof devices / sizeof *devices; i++)
		if (strlen(devices[i].name) == n && !strncmp(devices[i].name, name, n)) return 1;
	return 0;
}

static const struct device *find(const char *name)
{
	for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
		if (!strcmp(devices[i].name, name)) return devices + i;
	return 0;
}

/* The descriptor that a name stands for, or -1. */
static int descriptor(const char *name)
{
	static const char std[][8] = { "stdin", "stdout", "stderr" };
	for (int i = 0; i < 3; i++)
		if (!strcmp(name, std[i])) return i;
	if (!strncmp(name, "fd/", 3) && name[3]) {
		char *end;
		long fd = strtol(name + 3, &end, 10);
		return !*end && name[3] >= '0' && name[3] <= '9' && fd < OPEN_MAX_DUP ? fd : -1;
	}
	if (!strcmp(name, "tty"))
		for (int i = 0; i < 3; i++)
			if (isatty(i)) return i;
	return -1;
}

hidden long __sys_dup(int);

hidden int __device_open(const char *path, int flags, long *result)
{
	if (strncmp(path, "/dev/", 5)) return 0;
	const struct device *d = find(path += 5);
	int fd = d ? -1 : descriptor(path);
	if (!d && fd < 0) {
		/* A process without a terminal: POSIX's answer. */
		if (!strcmp(path, "tty")) *result = -ENXIO;
		else if (below_device(path)) *result = -ENOTDIR;
		else return 0;
		return 1;
	}
	if ((flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL)) *result = -EEXIST;
	else if (flags & O_DIRECTORY) *result = -ENOTDIR;
	else if (!d) {
		*result = __sys_dup(fd);
		if (*result == -EBADF) *result = -ENOENT;
	}
	else {
		struct ofd *f = calloc(1, sizeof *f);
		if (f) {
			f->ops = &d->ops;
			f->flags = flags & (O_RDWR | O_APPEND | O_NONBLOCK);
			if (!(f->flags & O_RDWR)) f->flags |= O_RDONLY;
		}
		*result = f ? __fd_new(f) : -ENOMEM;
	}
	return 1;
}

/* 1 and *result set where path is one of the devices. */
hidden int __device_stat(const char *path, struct stat *st, long *result)
{
	if (strncmp(path, "/dev/", 5)) return 0;
	const struct device *d = find(path += 5);
	int fd = d ? -1 : descriptor(path);
	if (!d && fd < 0) {
		*result = -ENOTDIR;
		return below_device(path);
	}
	*result = d ? describe(d, st) : fstat(fd, st) ? -errno : 0;
	return 1;
}
