#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H
#ifdef __cplusplus
extern "C" {
#endif

/*
 * The ABI's fd_set is a list of descriptors with its length, not a bit map: descriptors have no upper bound in WASI,
 * sets do. The field names are part of the ABI. FD_SET leaves a full set as it is.
 */
#include <features.h>

#define __NEED_size_t
#define __NEED_time_t
#define __NEED_suseconds_t
#define __NEED_struct_timeval
#define __NEED_struct_timespec
#define __NEED_sigset_t

#include <bits/alltypes.h>

#define FD_SETSIZE 1024

typedef struct {
	size_t __nfds;
	int __fds[FD_SETSIZE];
} fd_set;

#ifdef __cplusplus
#define __FD_INLINE inline
#else
#define __FD_INLINE static __inline
#endif

__FD_INLINE int __wasicc_fd_isset(int __fd, const fd_set *__set)
{
	size_t __i;
	for (__i = 0; __i < __set->__nfds; __i++)
		if (__set->__fds[__i] == __fd) return 1;
	return 0;
}

__FD_INLINE void __wasicc_fd_set(int __fd, fd_set *__set)
{
	if (!__wasicc_fd_isset(__fd, __set) && __set->__nfds < FD_SETSIZE) __set->__fds[__set->__nfds++] = __fd;
}

__FD_INLINE void __wasicc_fd_clr(int __fd, fd_set *__set)
{
	size_t __i;
	for (__i = 0; __i < __set->__nfds; __i++)
		if (__set->__fds[__i] == __fd) {
			__set->__fds[__i] = __set->__fds[--__set->__nfds];
			return;
		}
}

#undef __FD_INLINE

#define FD_ZERO(set) ((void)((set)->__nfds = 0))
#define FD_SET(fd, set) __wasicc_fd_set(fd, set)
#define FD_CLR(fd, set) __wasicc_fd_clr(fd, set)
#define FD_ISSET(fd, set) __wasicc_fd_isset(fd, set)

int select(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict, struct timeval *__restrict);
int pselect(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict, const struct timespec *__restrict, const sigset_t *__restrict);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
typedef unsigned long fd_mask;
#define NFDBITS (8*(int)sizeof(long))
#endif

#ifdef __cplusplus
}
#endif
#endif
