/* Whether a descriptor is a terminal: a character device on which nobody may seek, as WASI's hosts describe it. */
#include <errno.h>
#include <features.h>
#include <sys/ioctl.h>
#include "../internal/fd.h"
#include "../internal/wasi.h"

#define SEEK_OR_TELL (1 << 2 | 1 << 5)

NO_FD_VIRTUAL;

/* 0, or a negative errno. */
hidden long __terminal(int fd)
{
	struct ofd *v = __fd_virtual(&fd);
	if (v) return v->ops->ioctl ? v->ops->ioctl(v, TIOCGWINSZ, &(struct winsize){0}) : -ENOTTY;
	struct wasi_fdstat st;
	int err = wasi_fd_fdstat_get(fd, &st);
	if (err) return -err;
	return st.filetype == WASI_FT_CHAR && !((uint32_t)st.rights_base & SEEK_OR_TELL) ? 0 : -ENOTTY;
}
