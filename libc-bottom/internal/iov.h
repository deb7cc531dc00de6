/*
 * Hosts may serve just the first of several buffers (wasmtime does). For files POSIX wants all of them served, so the calls go on
 * where the host stopped.
 */
#ifndef WASICC_IOV_H
#define WASICC_IOV_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

/* Bytes from p to the end of linear memory. Hosts trap where a buffer goes beyond, in place of POSIX's errors. */
static inline size_t iov_room(const void *p)
{
	return __builtin_wasm_memory_size(0) * 65536 - (uintptr_t)p;
}

/* 0, or POSIX's EINVAL for more bytes than a result can count, or EFAULT. */
static inline int iov_check(const struct iovec *iov, int n)
{
	size_t sum = 0;
	int bad = 0;
	for (; n; n--, iov++) {
		if (iov->iov_len > SSIZE_MAX - sum) return -EINVAL;
		sum += iov->iov_len;
		if (iov->iov_len > iov_room(iov->iov_base)) bad = -EFAULT;
	}
	return bad;
}

/* Takes the buffers that are done off the list. Whether the host did something, stopped at the end of a buffer, and others have bytes left. */
static inline int iov_stopped(const struct iovec **iov, int *n, size_t done)
{
	if (!done) return 0;
	for (; *n && done >= (*iov)->iov_len; (*n)--) done -= (*iov)++->iov_len;
	return *n && !done;
}

#endif
