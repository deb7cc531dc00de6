/* The functions of <wasi/api.h>: WASI's own, with C strings for paths. */
#include <string.h>
#include <wasi/api.h>
#include "../internal/wasi.h"

WASI(fd_fdstat_set_rights) int wasi_fd_fdstat_set_rights(int fd, uint64_t base, uint64_t inheriting);
WASI(fd_tell) int wasi_fd_tell(int fd, uint64_t *pos);

__wasi_errno_t __wasi_args_get(uint8_t **argv, uint8_t *argv_buf)
{
	return wasi_args_get((char **)argv, (char *)argv_buf);
}

__wasi_errno_t __wasi_args_sizes_get(__wasi_size_t *argc, __wasi_size_t *argv_buf_size)
{
	return wasi_args_sizes_get(argc, argv_buf_size);
}

__wasi_errno_t __wasi_environ_get(uint8_t **environ, uint8_t *environ_buf)
{
	return wasi_environ_get((char **)environ, (char *)environ_buf);
}

__wasi_errno_t __wasi_environ_sizes_get(__wasi_size_t *count, __wasi_size_t *environ_buf_size)
{
	return wasi_environ_sizes_get(count, environ_buf_size);
}

__wasi_errno_t __wasi_clock_res_get(__wasi_clockid_t id, __wasi_timestamp_t *resolution)
{
	return wasi_clock_res_get(id, resolution);
}

__wasi_errno_t __wasi_clock_time_get(__wasi_clockid_t id, __wasi_timestamp_t precision, __wasi_timestamp_t *time)
{
	return wasi_clock_time_get(id, precision, time);
}

__wasi_errno_t __wasi_fd_advise(__wasi_fd_t fd, __wasi_filesize_t offset, __wasi_filesize_t len, __wasi_advice_t advice)
{
	return wasi_fd_advise(fd, offset, len, advice);
}

__wasi_errno_t __wasi_fd_allocate(__wasi_fd_t fd, __wasi_filesize_t offset, __wasi_filesize_t len)
{
	return wasi_fd_allocate(fd, offset, len);
}

__wasi_errno_t __wasi_fd_close(__wasi_fd_t fd)
{
	return wasi_fd_close(fd);
}

__wasi_errno_t __wasi_fd_datasync(__wasi_fd_t fd)
{
	return wasi_fd_datasync(fd);
}

__wasi_errno_t __wasi_fd_fdstat_get(__wasi_fd_t fd, __wasi_fdstat_t *stat)
{
	return wasi_fd_fdstat_get(fd, (struct wasi_fdstat *)stat);
}

__wasi_errno_t __wasi_fd_fdstat_set_flags(__wasi_fd_t fd, __wasi_fdflags_t flags)
{
	return wasi_fd_fdstat_set_flags(fd, flags);
}

__wasi_errno_t __wasi_fd_fdstat_set_rights(__wasi_fd_t fd, __wasi_rights_t base, __wasi_rights_t inheriting)
{
	return wasi_fd_fdstat_set_rights(fd, base, inheriting);
}

__wasi_errno_t __wasi_fd_filestat_get(__wasi_fd_t fd, __wasi_filestat_t *stat)
{
	return wasi_fd_filestat_get(fd, (struct wasi_filestat *)stat);
}

__wasi_errno_t __wasi_fd_filestat_set_size(__wasi_fd_t fd, __wasi_filesize_t size)
{
	return wasi_fd_filestat_set_size(fd, size);
}

__wasi_errno_t __wasi_fd_filestat_set_times(__wasi_fd_t fd, __wasi_timestamp_t atim, __wasi_timestamp_t mtim, __wasi_fstflags_t flags)
{
	return wasi_fd_filestat_set_times(fd, atim, mtim, flags);
}

__wasi_errno_t __wasi_fd_pread(__wasi_fd_t fd, const __wasi_iovec_t *iovs, size_t n, __wasi_filesize_t offset, __wasi_size_t *done)
{
	return wasi_fd_pread(fd, iovs, n, offset, done);
}

__wasi_errno_t __wasi_fd_prestat_get(__wasi_fd_t fd, __wasi_prestat_t *stat)
{
	return wasi_fd_prestat_get(fd, (struct wasi_prestat *)stat);
}

__wasi_errno_t __wasi_fd_prestat_dir_name(__wasi_fd_t fd, uint8_t *path, __wasi_size_t len)
{
	return wasi_fd_prestat_dir_name(fd, (char *)path, len);
}

__wasi_errno_t __wasi_fd_pwrite(__wasi_fd_t fd, const __wasi_ciovec_t *iovs, size_t n, __wasi_filesize_t offset, __wasi_size_t *done)
{
	return wasi_fd_pwrite(fd, iovs, n, offset, done);
}

__wasi_errno_t __wasi_fd_read(__wasi_fd_t fd, const __wasi_iovec_t *iovs, size_t n, __wasi_size_t *done)
{
	return wasi_fd_read(fd, iovs, n, done);
}

__wasi_errno_t __wasi_fd_readdir(__wasi_fd_t fd, uint8_t *buf, __wasi_size_t len, __wasi_dircookie_t cookie, __wasi_size_t *used)
{
	return wasi_fd_readdir(fd, buf, len, cookie, used);
}

__wasi_errno_t __wasi_fd_renumber(__wasi_fd_t fd, __wasi_fd_t to)
{
	return wasi_fd_renumber(fd, to);
}

__wasi_errno_t __wasi_fd_seek(__wasi_fd_t fd, __wasi_filedelta_t offset, __wasi_whence_t whence, __wasi_filesize_t *pos)
{
	return wasi_fd_seek(fd, offset, whence, pos);
}

__wasi_errno_t __wasi_fd_sync(__wasi_fd_t fd)
{
	return wasi_fd_sync(fd);
}

__wasi_errno_t __wasi_fd_tell(__wasi_fd_t fd, __wasi_filesize_t *pos)
{
	return wasi_fd_tell(fd, pos);
}

__wasi_errno_t __wasi_fd_write(__wasi_fd_t fd, const __wasi_ciovec_t *iovs, size_t n, __wasi_size_t *done)
{
	return wasi_fd_write(fd, iovs, n, done);
}

__wasi_errno_t __wasi_path_create_directory(__wasi_fd_t fd, const char *path)
{
	return wasi_path_create_directory(fd, path, strlen(path));
}

__wasi_errno_t __wasi_path_filestat_get(__wasi_fd_t fd, __wasi_lookupflags_t flags, const char *path, __wasi_filestat_t *stat)
{
	return wasi_path_filestat_get(fd, flags, path, strlen(path), (struct wasi_filestat *)stat);
}

__wasi_errno_t __wasi_path_filestat_set_times(__wasi_fd_t fd, __wasi_lookupflags_t flags, const char *path, __wasi_timestamp_t atim, __wasi_timestamp_t mtim, __wasi_fstflags_t fst_flags)
{
	return wasi_path_filestat_set_times(fd, flags, path, strlen(path), atim, mtim, fst_flags);
}

__wasi_errno_t __wasi_path_link(__wasi_fd_t old_fd, __wasi_lookupflags_t old_flags, const char *old_path, __wasi_fd_t new_fd, const char *new_path)
{
	return wasi_path_link(old_fd, old_flags, old_path, strlen(old_path), new_fd, new_path, strlen(new_path));
}

__wasi_errno_t __wasi_path_open(__wasi_fd_t fd, __wasi_lookupflags_t dirflags, const char *path, __wasi_oflags_t oflags, __wasi_rights_t base, __wasi_rights_t inheriting, __wasi_fdflags_t fdflags, __wasi_fd_t *opened)
{
	return wasi_path_open(fd, dirflags, path, strlen(path), oflags, base, inheriting, fdflags, opened);
}

__wasi_errno_t __wasi_path_readlink(__wasi_fd_t fd, const char *path, uint8_t *buf, __wasi_size_t len, __wasi_size_t *used)
{
	return wasi_path_readlink(fd, path, strlen(path), (char *)buf, len, used);
}

__wasi_errno_t __wasi_path_remove_directory(__wasi_fd_t fd, const char *path)
{
	return wasi_path_remove_directory(fd, path, strlen(path));
}

__wasi_errno_t __wasi_path_rename(__wasi_fd_t fd, const char *old_path, __wasi_fd_t new_fd, const char *new_path)
{
	return wasi_path_rename(fd, old_path, strlen(old_path), new_fd, new_path, strlen(new_path));
}

__wasi_errno_t __wasi_path_symlink(const char *old_path, __wasi_fd_t fd, const char *new_path)
{
	return wasi_path_symlink(old_path, strlen(old_path), fd, new_path, strlen(new_path));
}

__wasi_errno_t __wasi_path_unlink_file(__wasi_fd_t fd, const char *path)
{
	return wasi_path_unlink_file(fd, path, strlen(path));
}

__wasi_errno_t __wasi_poll_oneoff(const __wasi_subscription_t *in, __wasi_event_t *out, __wasi_size_t n, __wasi_size_t *done)
{
	return wasi_poll_oneoff((const void *)in, (void *)out, n, done);
}

__wasi_errno_t __wasi_random_get(uint8_t *buf, __wasi_size_t len)
{
	return wasi_random_get(buf, len);
}

__wasi_errno_t __wasi_sched_yield(void)
{
	return wasi_sched_yield();
}

__wasi_errno_t __wasi_sock_accept(__wasi_fd_t fd, __wasi_fdflags_t flags, __wasi_fd_t *accepted)
{
	return wasi_sock_accept(fd, flags, accepted);
}

__wasi_errno_t __wasi_sock_recv(__wasi_fd_t fd, const __wasi_iovec_t *iovs, size_t n, __wasi_riflags_t flags, __wasi_size_t *done, __wasi_roflags_t *oflags)
{
	return wasi_sock_recv(fd, iovs, n, flags, done, oflags);
}

__wasi_errno_t __wasi_sock_send(__wasi_fd_t fd, const __wasi_ciovec_t *iovs, size_t n, __wasi_siflags_t flags, __wasi_size_t *done)
{
	return wasi_sock_send(fd, iovs, n, flags, done);
}

__wasi_errno_t __wasi_sock_shutdown(__wasi_fd_t fd, __wasi_sdflags_t how)
{
	return wasi_sock_shutdown(fd, how);
}

_Noreturn void __wasi_proc_exit(__wasi_exitcode_t code)
{
	wasi_proc_exit(code);
}
