/*
 * The seam between musl and libc-bottom.
 *
 * musl writes __syscall(SYS_openat, fd, path, flags, mode). Here SYS_openat is a macro that
 * becomes a typed call of libc-bottom's C function __sys_openat, so that the linker keeps just
 * the calls that a program makes. No numbers, no dispatch at run time.
 *
 * This folder comes first in the search path, and -D_INTERNAL_SYSCALL_H, musl's own include guard,
 * keeps its src/internal/syscall.h empty; the other headers here are the ones of src/internal
 * that include that file as their neighbour.
 *
 * Each __sys_ function returns a non-negative result or a negative errno, as Linux does.
 * SYS_ names that do not exist here make musl choose another way (#ifdef); those of
 * syscall_none.h always give -ENOSYS.
 */
#ifndef WASICC_SYSCALL_H
#define WASICC_SYSCALL_H

#include <features.h>
#include <errno.h>

#include "syscall_table.h"
#include "syscall_none.h"

hidden long __syscall_ret(unsigned long);
hidden void __procfdname(char __buf[static 15+3*sizeof(int)], unsigned);

typedef long syscall_arg_t;

#define SYSCALL_RLIM_INFINITY (~0ULL)
#define SYSCALL_MMAP2_UNIT 4096ULL

/* 64-bit arguments travel whole. */
#define __SYSCALL_LL_E(x) (x)
#define __SYSCALL_LL_O(x) (x)
#define __SYSCALL_LL_PRW(x) (x)

/* The first argument is the name of a function-like macro; what follows are its arguments. */
#define __syscall(sys, ...) sys(__VA_ARGS__)
#define syscall(...) __syscall_ret(__syscall(__VA_ARGS__))

/* With one thread there is no cancellation. */
#define __syscall_cp(...) __syscall(__VA_ARGS__)
#define syscall_cp(...) syscall(__VA_ARGS__)

#define __socketcall(nm, ...) SYS_##nm(__VA_ARGS__)
#define __socketcall_cp(nm, ...) SYS_##nm(__VA_ARGS__)
#define socketcall(nm, ...) __syscall_ret(SYS_##nm(__VA_ARGS__))
#define socketcall_cp(nm, ...) __syscall_ret(SYS_##nm(__VA_ARGS__))

#define __sys_open_(path, flags, mode, ...) __sys_openat(AT_FDCWD, path, flags, mode)
#define __sys_open(...) __sys_open_(__VA_ARGS__, 0, 0)
#define sys_open(...) __syscall_ret(__sys_open(__VA_ARGS__))
#define __sys_open_cp(...) __sys_open(__VA_ARGS__)
#define sys_open_cp(...) sys_open(__VA_ARGS__)

#define __sys_wait4_cp(...) __sys_wait4(__VA_ARGS__)
#define sys_wait4(...) __syscall_ret(__sys_wait4(__VA_ARGS__))
#define sys_wait4_cp(...) sys_wait4(__VA_ARGS__)

#define SO_RCVTIMEO_OLD 20
#define SO_SNDTIMEO_OLD 21
#define SO_TIMESTAMP_OLD 29
#define SO_TIMESTAMPNS_OLD 35
#define SO_TIMESTAMPING_OLD 37
#define SCM_TIMESTAMP_OLD SO_TIMESTAMP_OLD
#define SCM_TIMESTAMPNS_OLD SO_TIMESTAMPNS_OLD
#define SCM_TIMESTAMPING_OLD SO_TIMESTAMPING_OLD
#define SIOCGSTAMP_OLD 0x8906
#define SIOCGSTAMPNS_OLD 0x8907

#endif
