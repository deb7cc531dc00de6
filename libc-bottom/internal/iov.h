/*
 * Hosts may serve just the first of several buffers (wasmtime does). For files POSIX wants all of them served, so the calls go on
 * where the host stopped.
 */
#ifndef WASICC_IOV_H
#define WASICC_IOV_H

#include <limits.h>
#include <stddef.h>
#include <sys/uio.h>

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
