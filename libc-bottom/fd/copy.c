/* sendfile and copy_file_range (Linux): by reading and writing. */
#include <errno.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

/* From in, at *off_in if given, to out, at *off_out if given; the offsets move on. Bytes copied, or -1 if there were none. */
static ssize_t copy(int in, off_t *off_in, int out, off_t *off_out, size_t len)
{
	static char buf[1 << 16];
	size_t total = 0;
	while (total < len) {
		size_t want = len - total < sizeof buf ? len - total : sizeof buf;
		ssize_t n = off_in ? pread(in, buf, want, *off_in) : read(in, buf, want);
		if (n <= 0) return total ? (ssize_t)total : n;
		for (ssize_t done = 0; done < n;) {
			ssize_t w = off_out ? pwrite(out, buf + done, n - done, *off_out) : write(out, buf + done, n - done);
			if (w < 0) {
				/* What was read and not written is to be read again. */
				if (!off_in) lseek(in, done - n, SEEK_CUR);
				return total ? (ssize_t)total : w;
			}
			done += w;
			total += w;
			if (off_in) *off_in += w;
			if (off_out) *off_out += w;
		}
	}
	return total;
}

ssize_t sendfile(int out, int in, off_t *off, size_t len)
{
	struct stat st;
	int flags = fcntl(out, F_GETFL);
	if (flags < 0 || fstat(in, &st)) return -1;
	if (!(flags & O_WRONLY)) {
		errno = EBADF;
		return -1;
	}
	if (!S_ISREG(st.st_mode) && !S_ISCHR(st.st_mode)) {
		errno = EINVAL;
		return -1;
	}
	return copy(in, off, out, 0, len);
}

static int regular(int fd)
{
	struct stat st;
	if (fstat(fd, &st)) return 0;
	if (S_ISREG(st.st_mode)) return 1;
	errno = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
	return 0;
}

ssize_t copy_file_range(int in, off_t *off_in, int out, off_t *off_out, size_t len, unsigned flags)
{
	if (flags) {
		errno = EINVAL;
		return -1;
	}
	if (!regular(in) || !regular(out)) return -1;
	if (!(fcntl(in, F_GETFL) & O_RDONLY) || !(fcntl(out, F_GETFL) & O_WRONLY) || fcntl(out, F_GETFL) & O_APPEND) {
		errno = EBADF;
		return -1;
	}
	return copy(in, off_in, out, off_out, len);
}
