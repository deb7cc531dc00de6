/* utimensat, futimens (POSIX futimens): WASI path_filestat_set_times, fd_filestat_set_times. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <sys/stat.h>
#include <time.h>
#include "../internal/fd.h"
#include "../internal/path.h"
#include "../internal/wasi.h"
#include "../internal/ram.h"

struct times {
	uint64_t atim, mtim;
	int flags;
};

/* Linux's and POSIX's rules for UTIME_NOW and UTIME_OMIT, as WASI's flags. */
static int convert(struct times *t, const struct timespec ts[2])
{
	static const struct timespec now[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_NOW } };
	if (!ts) ts = now;
	*t = (struct times){ 0 };
	for (int i = 0; i < 2; i++) {
		int set = i ? WASI_MTIM : WASI_ATIM, to_now = i ? WASI_MTIM_NOW : WASI_ATIM_NOW;
		if (ts[i].tv_nsec == UTIME_OMIT) continue;
		if (ts[i].tv_nsec == UTIME_NOW) {
			t->flags |= to_now;
			continue;
		}
		if (ts[i].tv_nsec < 0 || ts[i].tv_nsec >= 1000000000) return EINVAL;
		/* WASI counts from 1970 on, in 64 bits of nanoseconds. */
		if (ts[i].tv_sec < 0 || ts[i].tv_sec > UINT64_MAX / 1000000000 - 1) return EINVAL;
		*(i ? &t->mtim : &t->atim) = ts[i].tv_sec * 1000000000ull + ts[i].tv_nsec;
		t->flags |= set;
	}
	return 0;
}

hidden long __sys_utimensat(int dirfd, const char *path, const void *ts, int flags)
{
	struct path p;
	struct times t;
	int err = convert(&t, ts);
	if (err || flags & ~AT_SYMLINK_NOFOLLOW) return -EINVAL;
	if (!path) {
		if (fd_virtual(&dirfd)) return 0;
		return -wasi_fd_filestat_set_times(dirfd, t.atim, t.mtim, t.flags);
	}
	long r = __path_resolve(&p, dirfd, path);
	if (r) return r;
	if (p.fd == RAM_FD) return __ram->utimens(p.rel, ts);
	int follow = flags & AT_SYMLINK_NOFOLLOW ? 0 : WASI_LOOKUP_FOLLOW;
	PATH_CALL(err, &p, follow, wasi_path_filestat_set_times(p.fd, follow, p.rel, p.len, t.atim, t.mtim, t.flags));
	return -err;
}
