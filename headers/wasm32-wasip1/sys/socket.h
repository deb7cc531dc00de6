#ifndef __WASICC_SYS_SOCKET_H
#define __WASICC_SYS_SOCKET_H

/* The ABI aligns socket addresses to 16 bytes, by their first member. */
#define __NEED_sa_family_t
#include <bits/alltypes.h>
typedef unsigned short __wasicc_sa_family_t __attribute__((__aligned__(16)));
#define sa_family_t __wasicc_sa_family_t
#include_next <sys/socket.h>
#undef sa_family_t

/* Addresses, types and flags as WASI counts them. */
#undef AF_INET
#undef AF_INET6
#undef AF_UNIX
#undef AF_LOCAL
#undef AF_FILE
#undef PF_INET
#undef PF_INET6
#undef PF_UNIX
#undef PF_LOCAL
#undef PF_FILE
#undef SOCK_DGRAM
#undef SOCK_STREAM
#undef SOCK_NONBLOCK
#undef SOCK_CLOEXEC
#undef SHUT_RD
#undef SHUT_WR
#undef SHUT_RDWR
#undef SOL_SOCKET
#undef MSG_PEEK
#undef MSG_WAITALL
#undef MSG_TRUNC
#undef MSG_OOB
#undef MSG_DONTROUTE
#undef MSG_CTRUNC
#define AF_INET PF_INET
#define AF_INET6 PF_INET6
#define AF_UNIX PF_UNIX
#define AF_LOCAL AF_UNIX
#define AF_FILE AF_UNIX
#define PF_INET 1
#define PF_INET6 2
#define PF_UNIX 3
#define PF_LOCAL PF_UNIX
#define PF_FILE PF_UNIX
#define SOCK_DGRAM 5
#define SOCK_STREAM 6
#define SOCK_NONBLOCK 0x4000
#define SOCK_CLOEXEC 0x2000
#define SHUT_RD 1
#define SHUT_WR 2
#define SHUT_RDWR 3
#define SOL_SOCKET 0x7fffffff
#define MSG_PEEK 1
#define MSG_WAITALL 2
#define MSG_TRUNC 1
#define MSG_OOB 0x100
#define MSG_DONTROUTE 0x200
#define MSG_CTRUNC 0x400

/* Families whose Linux number is taken here. */
#undef PF_AX25
#undef AF_AX25
#undef SOCK_RAW
#undef SOCK_RDM
#undef SOCK_SEQPACKET
#undef SOCK_DCCP
#undef SOCK_PACKET
#define PF_AX25 128
#define AF_AX25 PF_AX25
#define SOCK_RAW 64
#define SOCK_RDM 65
#define SOCK_SEQPACKET 66
#define SOCK_DCCP 67
#define SOCK_PACKET 68

#endif
