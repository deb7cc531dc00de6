#ifndef __WASICC_SYS_UN_H
#define __WASICC_SYS_UN_H

#include <sys/socket.h>

/* As in sys/socket.h. */
#define sa_family_t __wasicc_sa_family_t
#include_next <sys/un.h>
#undef sa_family_t

#endif
