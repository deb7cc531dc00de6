/*
 * __map_file: a whole file in memory, for musl's readers of zoneinfo and of catalogues. It is read, not mapped: what
 * maps files (mm/mapfile.c) is much code, and is linked only into programs that call mmap themselves.
 */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include "../internal/missing.h"

hidden long __sys_openat(int, const char *, int, unsigned);
hidden long __sys_fstat(int, void *);
hidden long __sys_read(int, void *, size_t);
hidden long __sys_close(int);
hidden long __sys_mmap(void *, size_t, int, int, int, long long);
hidden long __sys_munmap(void *, size_t);

static long read_all(int fd, char *to, size_t len)
{
	for (size_t have = 0; have < len;) {
		long n = __sys_read(fd, to + have, len - have);
		if (n == -EINTR) continue;
		/* An end before its time: the file became shorter. */
		if (n <= 0) return n ? n : -EIO;
		have += n;
	}
	return 0;
}

hidden const unsigned char *__map_file(const char *path, size_t *size)
{
	struct stat st;
	long p = -EINVAL;
	struct missing_preopen before = __wasicc_missing_preopen;
	long fd = __sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
	if (fd < 0) {
		/* Without a time zone it is UTC, without a catalogue English: nobody misses the file. */
		__wasicc_missing_preopen = before;
		errno = -fd;
		return 0;
	}
	long r = __sys_fstat(fd, &st);
	if (!r && st.st_size > 0 && st.st_size < PTRDIFF_MAX)
		p = __sys_mmap(0, st.st_size, PROT_READ, MAP_PRIVATE | MAP_ANON, -1, 0);
	if (!r && p < 0 && p > -4096) r = p;
	if (!r && (r = read_all(fd, (char *)p, st.st_size)))
		__sys_munmap((void *)p, st.st_size);
	__sys_close(fd);
	if (r) {
		errno = -r;
		return 0;
	}
	*size = st.st_size;
	return (const unsigned char *)p;
}
