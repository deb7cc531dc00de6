/*
 * A system call that nothing serves (sysroot/musl/internal/syscall_none.h): NONE(epoll_create, ENOSYS) defines __none_epoll_create, which
 * fails with that errno, and leaves the note of that name. Each in a file of its own, so that a program has the notes of what it calls.
 */
#ifndef WASICC_NONE_H
#define WASICC_NONE_H

#include <errno.h>
#include <features.h>
#include "limit.h"

#define NONE(name, err) \
	LIMIT(#name); \
	hidden long __none_##name(void) \
	{ \
		return -(err); \
	} \
	_Static_assert((err) > 0, "an errno")

#endif
