/* What streams on descriptors write by: the buffer, then what did not fit into it, until all is written. */
#include <errno.h>
#include "stdio_impl.h"

hidden size_t __stdio_write(FILE *f, const unsigned char *s, size_t n)
{
	const unsigned char *from = f->wbase;
	size_t left = f->wpos - from, behind = n;
	for (;;) {
		if (!left) {
			if (!behind)
				break;
			from = s;
			left = behind;
			behind = 0;
		}
		const long done = __sys_write(f->fd, from, left);
		if (done < 0) {
			errno = -done;
			f->wpos = f->wbase = f->wend = 0;
			f->flags |= F_ERR;
			return behind ? 0 : n - left;
		}
		from += done;
		left -= done;
	}
	f->wend = f->buf + f->buf_size;
	f->wpos = f->wbase = f->buf;
	return n;
}
