/*
 * fstat (POSIX fstat): WASI fd_filestat_get. WASI knows no owners and no permissions: every file belongs to
 * the process, directories look like 0755 and files like 0644, and what chmod said is remembered (path/chmod.c).
 */
#include <errno.h>
#include <features.h>
#include <unistd.h>
#include "../internal/fd.h"
#include "../internal/stat.h"

hidden long __syscall_ret(unsigned long);
hidden void __stat_remembered(struct stat *);

static void no_memory(struct stat *st)
{
}
weak_alias(no_memory, __stat_remembered);

static mode_t mode_of(int filetype)
{
	switch (filetype) {
	case WASI_FT_BLOCK: return S_IFBLK | 0660;
	case WASI_FT_CHAR: return S_IFCHR | 0620;
	case WASI_FT_DIR: return S_IFDIR | 0755;
	case WASI_FT_REG: return S_IFREG | 0644;
	case WASI_FT_LINK: return S_IFLNK | 0777;
	case WASI_FT_SOCK_DGRAM:
	case WASI_FT_SOCK_STREAM: return S_IFSOCK | 0755;
	}
	/* What is none of these is a pipe as far as a host can tell. */
	return S_IFIFO | 0600;
}

static struct timespec ns_to_timespec(uint64_t ns)
{
	return (struct timespec){ .tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000 };
}

hidden void __stat_from_wasi(struct stat *st, const struct wasi_filestat *w)
{
	*st = (struct stat){
		.st_dev = w->dev,
		.st_ino = w->ino,
		.st_nlink = w->nlink,
		.st_mode = mode_of(w->filetype),
		.st_uid = getuid(),
		.st_gid = getgid(),
		.st_size = w->size,
		.st_blksize = 4096,
		/* WASI tells no blocks. A symbolic link's few bytes lie in its inode on the usual file systems. */
		.st_blocks = w->filetype == WASI_FT_LINK ? 0 : (w->size + 511) / 512,
		.st_atim = ns_to_timespec(w->atim),
		.st_mtim = ns_to_timespec(w->mtim),
		.st_ctim = ns_to_timespec(w->ctim),
	};
	__stat_remembered(st);
}

hidden long __sys_fstat(int fd, void *st)
{
	struct ofd *v = fd_virtual(&fd);
	if (v) return v->ops->stat(v, st);
	struct wasi_filestat w;
	int err = wasi_fd_filestat_get(fd, &w);
	if (err) return -err;
	__stat_from_wasi(st, &w);
	return 0;
}

/* musl's own fstat goes through fstatat with an empty path; this one has nothing to ask. */
int __fstat(int fd, struct stat *st)
{
	return __syscall_ret(__sys_fstat(fd, st));
}
weak_alias(__fstat, fstat);
