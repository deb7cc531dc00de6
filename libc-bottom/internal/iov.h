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
	for (int i = 0; i < n; i++) {
		if (iov[i].iov_len > SSIZE_MAX - sum) return -EINVAL;
		sum += iov[i].iov_len;
	}
	for (int i = 0; i < n; i++)
		if (iov[i].iov_len > iov_room(iov[i].iov_base)) return -EFAULT;
	return 0;
}

/* If the host stopped at the end of a buffer with bytes of others left: how many buffers are done. Else 0. */
static inline int iov_stopped(const struct iovec *iov, int n, size_t done)
{
	int i = 0;
	while (i < n && done >= iov[i].iov_len) done -= iov[i++].iov_len;
	if (done || !i) return 0;
	for (int k = i; k < n; k++)
		if (iov[k].iov_len) return i;
	return 0;
}

#endif
