/*
 * The imports of libc-bottom: functions of wasi_snapshot_preview1 in their binary form, with
 * the numbers they take. Each returns a WASI errno, which is this ABI's errno too.
 */
#ifndef WASICC_WASI_H
#define WASICC_WASI_H

#include <stddef.h>
#include <stdint.h>

#define WASI(name) __attribute__((__import_module__("wasi_snapshot_preview1"), __import_name__(#name)))

enum {
	WASI_CLOCK_REALTIME, WASI_CLOCK_MONOTONIC, WASI_CLOCK_PROCESS_CPU, WASI_CLOCK_THREAD_CPU,
};

enum {
	WASI_FT_UNKNOWN, WASI_FT_BLOCK, WASI_FT_CHAR, WASI_FT_DIR, WASI_FT_REG,
	WASI_FT_SOCK_DGRAM, WASI_FT_SOCK_STREAM, WASI_FT_LINK,
};

enum {
	WASI_FDFLAG_APPEND = 1, WASI_FDFLAG_DSYNC = 2, WASI_FDFLAG_NONBLOCK = 4,
	WASI_FDFLAG_RSYNC = 8, WASI_FDFLAG_SYNC = 16,
};

enum { WASI_O_CREAT = 1, WASI_O_DIRECTORY = 2, WASI_O_EXCL = 4, WASI_O_TRUNC = 8 };

enum { WASI_LOOKUP_FOLLOW = 1 };

enum { WASI_ATIM = 1, WASI_ATIM_NOW = 2, WASI_MTIM = 4, WASI_MTIM_NOW = 8 };

enum { WASI_EVENT_CLOCK, WASI_EVENT_READ, WASI_EVENT_WRITE };

/* The rights that decide what an open file may do; the others are asked for together. */
#define WASI_RIGHT_FD_READ (1ull << 1)
#define WASI_RIGHT_FD_WRITE (1ull << 6)
#define WASI_RIGHT_FD_ALLOCATE (1ull << 8)
#define WASI_RIGHT_FD_READDIR (1ull << 14)
#define WASI_RIGHT_FILESTAT_SET_SIZE (1ull << 22)
#define WASI_RIGHT_SOCK_ACCEPT (1ull << 29)
#define WASI_RIGHTS_ALL ((1ull << 30) - 1)

struct wasi_iovec {
	void *buf;
	size_t len;
};

struct wasi_fdstat {
	uint8_t filetype;
	uint16_t flags;
	uint64_t rights_base;
	uint64_t rights_inheriting;
};

struct wasi_filestat {
	uint64_t dev;
	uint64_t ino;
	uint8_t filetype;
	uint64_t nlink;
	uint64_t size;
	uint64_t atim;
	uint64_t mtim;
	uint64_t ctim;
};

struct wasi_dirent {
	uint64_t next;
	uint64_t ino;
	uint32_t namlen;
	uint8_t type;
};

struct wasi_prestat {
	uint8_t tag;
	uint32_t name_len;
};

struct wasi_subscription {
	uint64_t userdata;
	uint8_t tag;
	union {
		struct {
			uint32_t id;
			uint64_t timeout;
			uint64_t precision;
			uint16_t flags;
		} clock;
		uint32_t fd;
	} u;
};

struct wasi_event {
	uint64_t userdata;
	uint16_t error;
	uint8_t type;
	uint64_t nbytes;
	uint16_t flags;
};

_Static_assert(sizeof(struct wasi_fdstat) == 24, "fdstat");
_Static_assert(sizeof(struct wasi_filestat) == 64, "filestat");
_Static_assert(sizeof(struct wasi_dirent) == 24, "dirent");
_Static_assert(sizeof(struct wasi_subscription) == 48, "subscription");
_Static_assert(sizeof(struct wasi_event) == 32, "event");

WASI(args_get) int wasi_args_get(char **argv, char *buf);
WASI(args_sizes_get) int wasi_args_sizes_get(size_t *argc, size_t *buflen);
WASI(environ_get) int wasi_environ_get(char **environ, char *buf);
WASI(environ_sizes_get) int wasi_environ_sizes_get(size_t *n, size_t *buflen);
WASI(clock_res_get) int wasi_clock_res_get(int id, uint64_t *res);
WASI(clock_time_get) int wasi_clock_time_get(int id, uint64_t precision, uint64_t *time);
WASI(fd_advise) int wasi_fd_advise(int fd, uint64_t off, uint64_t len, int advice);
WASI(fd_allocate) int wasi_fd_allocate(int fd, uint64_t off, uint64_t len);
WASI(fd_close) int wasi_fd_close(int fd);
WASI(fd_datasync) int wasi_fd_datasync(int fd);
WASI(fd_fdstat_get) int wasi_fd_fdstat_get(int fd, struct wasi_fdstat *st);
WASI(fd_fdstat_set_flags) int wasi_fd_fdstat_set_flags(int fd, int flags);
WASI(fd_filestat_get) int wasi_fd_filestat_get(int fd, struct wasi_filestat *st);
WASI(fd_filestat_set_size) int wasi_fd_filestat_set_size(int fd, uint64_t size);
WASI(fd_filestat_set_times) int wasi_fd_filestat_set_times(int fd, uint64_t atim, uint64_t mtim, int flags);
WASI(fd_pread) int wasi_fd_pread(int fd, const void *iov, size_t n, uint64_t off, size_t *done);
WASI(fd_prestat_get) int wasi_fd_prestat_get(int fd, struct wasi_prestat *st);
WASI(fd_prestat_dir_name) int wasi_fd_prestat_dir_name(int fd, char *name, size_t len);
WASI(fd_pwrite) int wasi_fd_pwrite(int fd, const void *iov, size_t n, uint64_t off, size_t *done);
WASI(fd_read) int wasi_fd_read(int fd, const void *iov, size_t n, size_t *done);
WASI(fd_readdir) int wasi_fd_readdir(int fd, void *buf, size_t len, uint64_t cookie, size_t *used);
WASI(fd_renumber) int wasi_fd_renumber(int from, int to);
WASI(fd_seek) int wasi_fd_seek(int fd, int64_t off, int whence, uint64_t *pos);
WASI(fd_sync) int wasi_fd_sync(int fd);
WASI(fd_write) int wasi_fd_write(int fd, const void *iov, size_t n, size_t *done);
WASI(path_create_directory) int wasi_path_create_directory(int fd, const char *path, size_t len);
WASI(path_filestat_get) int wasi_path_filestat_get(int fd, int lookup, const char *path, size_t len,
	struct wasi_filestat *st);
WASI(path_filestat_set_times) int wasi_path_filestat_set_times(int fd, int lookup, const char *path, size_t len,
	uint64_t atim, uint64_t mtim, int flags);
WASI(path_link) int wasi_path_link(int oldfd, int lookup, const char *old, size_t oldlen,
	int newfd, const char *path, size_t len);
WASI(path_open) int wasi_path_open(int fd, int lookup, const char *path, size_t len, int oflags,
	uint64_t rights, uint64_t inheriting, int fdflags, int *opened);
WASI(path_readlink) int wasi_path_readlink(int fd, const char *path, size_t len,
	char *buf, size_t buflen, size_t *used);
WASI(path_remove_directory) int wasi_path_remove_directory(int fd, const char *path, size_t len);
WASI(path_rename) int wasi_path_rename(int oldfd, const char *old, size_t oldlen,
	int newfd, const char *path, size_t len);
WASI(path_symlink) int wasi_path_symlink(const char *target, size_t targetlen, int fd, const char *path, size_t len);
WASI(path_unlink_file) int wasi_path_unlink_file(int fd, const char *path, size_t len);
WASI(poll_oneoff) int wasi_poll_oneoff(const struct wasi_subscription *in, struct wasi_event *out,
	size_t n, size_t *done);
WASI(proc_exit) _Noreturn void wasi_proc_exit(int code);
WASI(random_get) int wasi_random_get(void *buf, size_t len);
WASI(sched_yield) int wasi_sched_yield(void);
WASI(sock_accept) int wasi_sock_accept(int fd, int flags, int *accepted);
WASI(sock_recv) int wasi_sock_recv(int fd, const void *iov, size_t n, int flags, size_t *done, uint16_t *oflags);
WASI(sock_send) int wasi_sock_send(int fd, const void *iov, size_t n, int flags, size_t *done);
WASI(sock_shutdown) int wasi_sock_shutdown(int fd, int how);

#endif
