/*
 * Directory streams (POSIX opendir, readdir, telldir…): WASI fd_readdir. The first readdir fetches the whole listing: hosts may
 * number their entries anew at each call (wasmtime does), and a program that removes what it reads would miss every second
 * one. musl's own struct __dirstream is made for Linux's getdents.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

#define FIRST_SIZE 4096

struct __dirstream {
	int fd;
	int read;             /* whether buf holds the listing */
	size_t pos, end;      /* what of buf is unread */
	char *buf;
	size_t size;
	struct dirent *entry; /* the last one handed out */
	size_t entry_size;
};

static DIR *stream(int fd)
{
	DIR *d = calloc(1, sizeof *d);
	if (d && !(d->buf = malloc(FIRST_SIZE))) {
		free(d);
		d = 0;
	}
	if (!d) return 0;
	d->fd = fd;
	d->size = FIRST_SIZE;
	return d;
}

DIR *opendir(const char *name)
{
	int fd = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0) return 0;
	DIR *d = stream(fd);
	if (!d) close(fd);
	return d;
}

DIR *fdopendir(int fd)
{
	struct stat st;
	if (fstat(fd, &st)) return 0;
	if (!S_ISDIR(st.st_mode)) {
		errno = ENOTDIR;
		return 0;
	}
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	return stream(fd);
}

/* What other WASI C libraries have, too. */
int fdclosedir(DIR *d)
{
	int fd = d->fd;
	free(d->entry);
	free(d->buf);
	free(d);
	return fd;
}

int closedir(DIR *d)
{
	return close(fdclosedir(d));
}

int dirfd(DIR *d)
{
	return d->fd;
}

void rewinddir(DIR *d)
{
	d->pos = d->end = 0;
	d->read = 0;
}

long telldir(DIR *d)
{
	return d->pos;
}

void seekdir(DIR *d, long pos)
{
	d->pos = pos;
}

/* An entry of a directory in memory. */
static int next_in_memory(DIR *d, struct wasi_dirent *w, char **name)
{
	long pos = d->pos;
	ino_t ino;
	const char *n = __ram->entry(d->fd, &pos, &ino, &w->type);
	if (!n) return -1;
	d->pos = pos;
	w->ino = ino;
	w->namlen = strlen(n);
	*name = (char *)n;
	return 0;
}

static int grow(DIR *d)
{
	char *b = realloc(d->buf, 2 * d->size);
	if (!b) return ENOMEM;
	d->buf = b;
	d->size *= 2;
	return 0;
}

/* The cookie behind the last whole entry from *at on, which goes to the end of the whole ones. */
static uint64_t whole_entries(DIR *d, size_t *at, size_t end, uint64_t cookie)
{
	struct wasi_dirent w;
	while (end - *at >= sizeof w) {
		memcpy(&w, d->buf + *at, sizeof w);
		if (end - *at - sizeof w < w.namlen) break;
		*at += sizeof w + w.namlen;
		cookie = w.next;
	}
	return cookie;
}

/*
 * The whole listing. The host fills the buffer to its end and may cut the last entry: that one is asked for again
 * from its cookie. A host that leaves room has no more. Returns an errno.
 */
static int fetch(DIR *d)
{
	int fd = d->fd;
	uint64_t cookie = 0;
	size_t used;
	if (fd_virtual(&fd)) return ENOTDIR;
	for (d->end = 0;;) {
		size_t room = d->size - d->end;
		int err = wasi_fd_readdir(fd, d->buf + d->end, room, cookie, &used);
		if (err) return err;
		cookie = whole_entries(d, &d->end, d->end + used, cookie);
		if (used < room) break;
		if ((err = grow(d))) return err;
	}
	d->read = 1;
	return 0;
}

/* The next entry of the listing into w and name, or an errno, or -1 at the end. */
static int next(DIR *d, struct wasi_dirent *w, char **name)
{
	int fd = d->fd;
	if (fd_virtual(&fd)) return __ram ? next_in_memory(d, w, name) : ENOTDIR;
	int err = d->read ? 0 : fetch(d);
	if (err) return err;
	if (d->pos >= d->end) return -1;
	memcpy(w, d->buf + d->pos, sizeof *w);
	*name = d->buf + d->pos + sizeof *w;
	d->pos += sizeof *w + w->namlen;
	return 0;
}

/* Some hosts leave the inode number out of the listing. */
static ino_t inode(DIR *d, const struct wasi_dirent *w, const char *name)
{
	struct stat st;
	if (w->ino || (name[0] == '.' && name[1] == '.' && !name[2])) return w->ino;
	return fstatat(d->fd, name, &st, AT_SYMLINK_NOFOLLOW) ? 0 : st.st_ino;
}

struct dirent *readdir(DIR *d)
{
	struct wasi_dirent w;
	char *name;
	int err = next(d, &w, &name);
	if (err) {
		if (err > 0) errno = err;
		return 0;
	}
	size_t need = sizeof *d->entry + w.namlen + 1;
	if (need > d->entry_size) {
		free(d->entry);
		d->entry_size = 0;
		if (!(d->entry = malloc(need + 64))) return 0;
		d->entry_size = need + 64;
	}
	memcpy(d->entry->d_name, name, w.namlen);
	d->entry->d_name[w.namlen] = 0;
	/* WASI's stream and datagram sockets are one type here. */
	d->entry->d_type = w.type == WASI_FT_SOCK_DGRAM || w.type == WASI_FT_SOCK_STREAM ? DT_SOCK : w.type;
	d->entry->d_ino = inode(d, &w, d->entry->d_name);
	return d->entry;
}

int readdir_r(DIR *restrict d, struct dirent *restrict buf, struct dirent **restrict result)
{
	int saved = errno;
	errno = 0;
	struct dirent *e = readdir(d);
	int err = errno;
	errno = saved;
	*result = 0;
	if (!e) return err;
	size_t n = strlen(e->d_name);
	/* The caller's buffer holds names of up to NAME_MAX bytes. */
	if (n > 255) return ENAMETOOLONG;
	memcpy(buf, e, sizeof *e + n + 1);
	*result = buf;
	return 0;
}
