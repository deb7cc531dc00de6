#ifndef __wasi_libc_find_relpath_h
#define __wasi_libc_find_relpath_h

/*
 * From a path to what the host is asked for: a preopened directory's descriptor, which is returned, and a path relative to
 * it, "." where it is the directory itself. *abs_prefix becomes the directory's name without a "/" at its front.
 * -1 with errno ENOENT (no preopen reaches there), ENOMEM, or ERANGE (the buffer is too small).
 */

#define __NEED_size_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* *relative_path is a buffer of relative_path_len bytes, and may become a pointer into path. */
int __wasilibc_find_relpath(const char *path, const char **__restrict abs_prefix, char **relative_path,
	size_t relative_path_len);

/* The same for a path that is taken as absolute; *relative_path becomes a pointer into it. */
int __wasilibc_find_abspath(const char *path, const char **__restrict abs_prefix, const char **__restrict relative_path);

/* The same with a buffer from malloc, which grows if can_realloc is set. */
int __wasilibc_find_relpath_alloc(const char *path, const char **abs_prefix, char **relative_path,
	size_t *relative_path_len, int can_realloc);

#ifdef __cplusplus
}
#endif
#endif
