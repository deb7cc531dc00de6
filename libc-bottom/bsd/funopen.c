/* funopen (BSD): a stream made of functions, on top of fopencookie. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

struct functions {
	void *cookie;
	int (*read)(void *, char *, int);
	int (*write)(void *, const char *, int);
	off_t (*seek)(void *, off_t, int);
	int (*close)(void *);
};

static ssize_t do_read(void *p, char *buf, size_t n)
{
	struct functions *f = p;
	return f->read(f->cookie, buf, n);
}

static ssize_t do_write(void *p, const char *buf, size_t n)
{
	struct functions *f = p;
	return f->write(f->cookie, buf, n);
}

static int do_seek(void *p, off_t *off, int whence)
{
	struct functions *f = p;
	off_t r = f->seek(f->cookie, *off, whence);
	if (r < 0) return -1;
	*off = r;
	return 0;
}

static int do_close(void *p)
{
	struct functions *f = p;
	int r = f->close ? f->close(f->cookie) : 0;
	int err = errno;
	free(f);
	errno = err;
	return r;
}

FILE *funopen(const void *cookie, int (*rd)(void *, char *, int), int (*wr)(void *, const char *, int),
	off_t (*seek)(void *, off_t, int), int (*cl)(void *))
{
	if (!rd && !wr) {
		errno = EINVAL;
		return 0;
	}
	struct functions *f = malloc(sizeof *f);
	if (!f) return 0;
	*f = (struct functions){ (void *)cookie, rd, wr, seek, cl };
	cookie_io_functions_t io = { rd ? do_read : 0, wr ? do_write : 0, seek ? do_seek : 0, do_close };
	FILE *file = fopencookie(f, rd ? wr ? "r+" : "r" : "w", io);
	if (!file) free(f);
	return file;
}
