/*
 * mmap of files (POSIX mmap). Linear memory cannot show a file: its bytes are read into memory when it is mapped.
 * What a program writes to a shared mapping goes back to the file at msync, munmap and exit: only the bytes that
 * changed since, found against a copy. Two shared mappings of the same part of a file are the same memory.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../internal/mapfile.h"
#include "../internal/pages.h"

struct mapping {
	struct mapping *next;
	char *addr;
	size_t len;      /* a multiple of PAGE */
	long long off;
	dev_t dev;
	ino_t ino;
	int fd;          /* a number of our own for the file; -1: nothing is written back */
	int users;
	char *copy;      /* the bytes as last read or written; null where nothing is written back */
	size_t copy_len; /* the file's bytes in the mapping: what lies behind its end is not written */
};

const char __mapfile_linked;

static struct mapping *mappings;

static size_t round_up(size_t len)
{
	return (len + PAGE - 1) & -PAGE;
}

/* Descriptors of our own stay away from the low numbers, which programs count on. */
#define FIRST_OWN_FD 4096

static long write_back(struct mapping *m, size_t from, size_t to)
{
	if (!m->copy) return 0;
	if (to > m->copy_len) to = m->copy_len;
	for (size_t i = from; i < to;) {
		if (m->addr[i] == m->copy[i]) {
			i++;
			continue;
		}
		size_t j = i;
		while (j < to && m->addr[j] != m->copy[j]) j++;
		ssize_t n = pwrite(m->fd, m->addr + i, j - i, m->off + i);
		if (n < 0) return -errno;
		memcpy(m->copy + i, m->addr + i, n);
		i += n;
	}
	return 0;
}

static long read_all(int fd, char *to, size_t len, long long off)
{
	size_t done = 0;
	while (done < len) {
		ssize_t n = pread(fd, to + done, len - done, off + done);
		if (n < 0) return -errno;
		if (!n) break;
		done += n;
	}
	return done;
}

static struct mapping *same_file_part(const struct stat *st, size_t len, long long off)
{
	for (struct mapping *m = mappings; m; m = m->next)
		if (m->fd >= 0 && m->dev == st->st_dev && m->ino == st->st_ino
		    && off >= m->off && off + len <= m->off + m->len) return m;
	return 0;
}

/* Keeps what write_back needs. A mapping that could not be written back is refused. */
static long keep_copy(struct mapping *m, int fd, const char *addr, size_t len)
{
	m->fd = fcntl(fd, F_DUPFD_CLOEXEC, FIRST_OWN_FD);
	if (m->fd < 0) return -errno;
	m->copy_len = len;
	if (!(m->copy = malloc(len ? len : 1))) {
		close(m->fd);
		return -ENOMEM;
	}
	memcpy(m->copy, addr, len);
	return 0;
}

hidden long __mapfile(size_t len, int prot, int flags, int fd, long long off)
{
	struct stat st;
	if (fstat(fd, &st)) return -errno;
	if (!S_ISREG(st.st_mode)) return -ENODEV;
	int mode = fcntl(fd, F_GETFL), shared = (flags & MAP_TYPE) != MAP_PRIVATE, writes = shared && prot & PROT_WRITE;
	if (!(mode & O_RDONLY) || (writes && !(mode & O_WRONLY))) return -EACCES;
	len = round_up(len);
	struct mapping *m = shared ? same_file_part(&st, len, off) : 0;
	if (m) {
		m->users++;
		return (long)(m->addr + (off - m->off));
	}
	if (!(m = calloc(1, sizeof *m))) return -ENOMEM;
	char *addr = __pages_alloc(len, PAGE);
	long r = addr ? read_all(fd, addr, len, off) : -ENOMEM;
	/* A shared mapping may be made writable later, if the file can be written. */
	if (r >= 0) {
		*m = (struct mapping){ mappings, addr, len, off, st.st_dev, st.st_ino, -1, 1 };
		size_t bytes = off >= st.st_size ? 0 : st.st_size - off < (long long)len ? (size_t)(st.st_size - off) : len;
		if (shared && mode & O_WRONLY) r = keep_copy(m, fd, addr, bytes);
	}
	if (r < 0) {
		if (addr) __pages_free(addr, len);
		free(m);
		return r;
	}
	mappings = m;
	return (long)addr;
}

static void forget(struct mapping *m)
{
	for (struct mapping **p = &mappings; *p; p = &(*p)->next)
		if (*p == m) {
			*p = m->next;
			break;
		}
	if (m->fd >= 0) close(m->fd);
	free(m->copy);
	free(m);
}

/* Cuts [from, to) out of m: what stays before and behind goes on as mappings of their own. */
static long cut(struct mapping *m, size_t from, size_t to)
{
	struct mapping *tail = 0;
	if (from && to < m->len) {
		if (!(tail = calloc(1, sizeof *tail))) return -ENOMEM;
		*tail = (struct mapping){ 0, m->addr + to, m->len - to, m->off + to, m->dev, m->ino, -1, 1 };
		if (m->copy && m->copy_len > to) {
			long r = keep_copy(tail, m->fd, m->copy + to, m->copy_len - to);
			if (r) {
				free(tail);
				return r;
			}
		}
	}
	__pages_free(m->addr + from, to - from);
	if (from) {
		m->len = from;
		if (m->copy_len > from) m->copy_len = from;
	} else if (to == m->len) forget(m);
	else {
		m->addr += to;
		m->len -= to;
		m->off += to;
		if (m->copy && m->copy_len > to) memmove(m->copy, m->copy + to, m->copy_len - to);
		m->copy_len = m->copy_len > to ? m->copy_len - to : 0;
	}
	if (tail) {
		tail->next = mappings;
		mappings = tail;
	}
	return 0;
}

/* Calls act for the part of each file mapping in [addr, addr + len). 1 if there was one. */
static int each(char *addr, size_t len, long *result, long (*act)(struct mapping *, size_t, size_t))
{
	int found = 0;
	*result = 0;
	for (struct mapping *m = mappings, *next; m; m = next) {
		next = m->next;
		if (m->addr >= addr + len || m->addr + m->len <= addr) continue;
		size_t from = addr > m->addr ? addr - m->addr : 0;
		size_t to = addr + len < m->addr + m->len ? (size_t)(addr + len - m->addr) : m->len;
		long r = act(m, from, to);
		if (r && !*result) *result = r;
		found = 1;
	}
	return found;
}

static long unmap(struct mapping *m, size_t from, size_t to)
{
	long r = write_back(m, from, to);
	/* Somebody else has the same memory: only one user goes. */
	if (m->users > 1) {
		m->users--;
		return r;
	}
	return r ? r : cut(m, from, to);
}

hidden int __mapfile_unmap(void *addr, size_t len, long *result)
{
	return each(addr, round_up(len), result, unmap);
}

hidden int __mapfile_sync(void *addr, size_t len, long *result)
{
	return each(addr, round_up(len), result, write_back);
}

hidden void __mm_exit(void)
{
	for (struct mapping *m = mappings; m; m = m->next) write_back(m, 0, m->len);
}
