#ifndef __WASICC_NETINET_IN_H
#define __WASICC_NETINET_IN_H

#include <sys/socket.h>

/* As in sys/socket.h. */
#define sa_family_t __wasicc_sa_family_t
#include_next <netinet/in.h>
#undef sa_family_t

#endif
