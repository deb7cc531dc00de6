#ifndef __WASICC_POLL_H
#define __WASICC_POLL_H

#include_next <poll.h>

/* The read and write events are WASI's eventtype bits, the rest its flags. */
#undef POLLIN
#undef POLLPRI
#undef POLLOUT
#undef POLLERR
#undef POLLHUP
#undef POLLNVAL
#undef POLLRDNORM
#undef POLLWRNORM
#define POLLRDNORM 0x1
#define POLLWRNORM 0x2
#define POLLIN POLLRDNORM
#define POLLOUT POLLWRNORM
#define POLLPRI 0x200
#define POLLERR 0x1000
#define POLLHUP 0x2000
#define POLLNVAL 0x4000
#ifdef POLLRDBAND
#undef POLLRDBAND
#undef POLLWRBAND
#undef POLLMSG
#undef POLLRDHUP
#define POLLRDBAND 0x80
#define POLLWRBAND 0x100
#define POLLMSG 0x400
#define POLLRDHUP 0x800
#endif

#endif
