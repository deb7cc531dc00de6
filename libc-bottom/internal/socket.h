/* Sockets that the host has opened (net/). */
#ifndef WASICC_SOCKET_H
#define WASICC_SOCKET_H

#include <features.h>

/*
 * *fd becomes the host's number of a socket. Its WASI file type, or a negative errno: POSIX's own checks, EBADF and
 * ENOTSOCK, which come before anything that WASI cannot do.
 */
hidden long __host_socket(int *fd);

#endif
