/*
 * libc-bottom's system calls: prototypes, and the SYS_ names by which musl calls them. The
 * signatures are Linux's with the types of this ABI. A name with a variable number of
 * arguments in musl is padded with zeros; casts are there where musl passes pointers and integers alike.
 */
#ifndef SYSCALL_TABLE_H
#define SYSCALL_TABLE_H

#define __SYS_SIZE __SIZE_TYPE__
#define __SYS_OFF long long

/* files by path */
hidden long __sys_openat(int, const char *, int, unsigned);
hidden long __sys_fstatat(int, const char *, void *, int);
hidden long __sys_faccessat(int, const char *, int, int);
hidden long __sys_mkdirat(int, const char *, unsigned);
hidden long __sys_mknodat(int, const char *, unsigned, unsigned long long);
hidden long __sys_unlinkat(int, const char *, int);
hidden long __sys_renameat(int, const char *, int, const char *);
hidden long __sys_linkat(int, const char *, int, const char *, int);
hidden long __sys_symlinkat(const char *, int, const char *);
hidden long __sys_readlinkat(int, const char *, char *, __SYS_SIZE);
hidden long __sys_fchmodat(int, const char *, unsigned, int);
hidden long __sys_fchownat(int, const char *, unsigned, unsigned, int);
hidden long __sys_utimensat(int, const char *, const void *, int);
hidden long __sys_truncate(const char *, __SYS_OFF);
hidden long __sys_statfs(const char *, void *);
hidden long __sys_chdir(const char *);
hidden long __sys_fchdir(int);
hidden long __sys_getcwd(char *, __SYS_SIZE);
hidden long __sys_umask(unsigned);

#define SYS_openat(...) __pad_openat(__VA_ARGS__, 0)
#define __pad_openat(fd, path, flags, mode, ...) __sys_openat(fd, path, flags, mode)
#define SYS_fstatat __sys_fstatat
#define SYS_faccessat(fd, path, ...) __pad_faccessat(fd, path, __VA_ARGS__, 0)
#define __pad_faccessat(fd, path, mode, flags, ...) __sys_faccessat(fd, path, mode, flags)
#define SYS_faccessat2 __sys_faccessat
#define SYS_mkdirat __sys_mkdirat
#define SYS_mknodat __sys_mknodat
#define SYS_unlinkat __sys_unlinkat
#define SYS_renameat __sys_renameat
#define SYS_renameat2(a, b, c, d, flags) ((flags) ? -EINVAL : __sys_renameat(a, b, c, d))
#define SYS_linkat __sys_linkat
#define SYS_symlinkat __sys_symlinkat
#define SYS_readlinkat __sys_readlinkat
#define SYS_fchmodat(...) __pad_fchmodat(__VA_ARGS__, 0)
#define __pad_fchmodat(fd, path, mode, flags, ...) __sys_fchmodat(fd, path, mode, flags)
#define SYS_fchmodat2 __sys_fchmodat
#define SYS_fchownat __sys_fchownat
#define SYS_utimensat __sys_utimensat
#define SYS_truncate __sys_truncate
#define SYS_statfs __sys_statfs
#define SYS_chdir __sys_chdir
#define SYS_fchdir __sys_fchdir
#define SYS_getcwd __sys_getcwd
#define SYS_umask __sys_umask

/* descriptors */
hidden long __sys_close(int);
hidden long __sys_read(int, void *, __SYS_SIZE);
hidden long __sys_write(int, const void *, __SYS_SIZE);
hidden long __sys_readv(int, const void *, int);
hidden long __sys_writev(int, const void *, int);
hidden long __sys_preadv(int, const void *, int, __SYS_OFF);
hidden long __sys_pwritev(int, const void *, int, __SYS_OFF);
hidden long __sys_pread(int, void *, __SYS_SIZE, __SYS_OFF);
hidden long __sys_pwrite(int, const void *, __SYS_SIZE, __SYS_OFF);
hidden long __sys_lseek(int, __SYS_OFF, __SYS_OFF *, int);
hidden long __sys_fstat(int, void *);
hidden long __sys_fstatfs(int, void *);
hidden long __sys_fsync(int);
hidden long __sys_fdatasync(int);
hidden long __sys_ftruncate(int, __SYS_OFF);
hidden long __sys_fallocate(int, int, __SYS_OFF, __SYS_OFF);
hidden long __sys_fadvise(int, __SYS_OFF, __SYS_OFF, int);
hidden long __sys_fchmod(int, unsigned);
hidden long __sys_fchown(int, unsigned, unsigned);
hidden long __sys_flock(int, int);
hidden long __sys_fcntl(int, int, unsigned long);
hidden long __sys_setfd(int, int);
hidden long __sys_ioctl(int, int, void *);
hidden long __sys_dup(int);
hidden long __sys_dup3(int, int, int);
hidden long __sys_pipe2(int *, int);
hidden long __sys_ppoll(void *, unsigned long, const void *, const void *, __SYS_SIZE);

#define SYS_close __sys_close
#define SYS_read __sys_read
#define SYS_write __sys_write
#define SYS_readv __sys_readv
#define SYS_writev __sys_writev
#define SYS_preadv(fd, iov, n, off, ...) __sys_preadv(fd, iov, n, off)
#define SYS_pwritev(fd, iov, n, off, ...) __sys_pwritev(fd, iov, n, off)
#define SYS_pread __sys_pread
#define SYS_pwrite __sys_pwrite
#define SYS__llseek(fd, hi, lo, result, whence) \
	__sys_lseek(fd, (__SYS_OFF)(hi) << 32 | (unsigned)(lo), result, whence)
#define SYS_fstat __sys_fstat
#define SYS_fstatfs __sys_fstatfs
#define SYS_fsync __sys_fsync
#define SYS_fdatasync __sys_fdatasync
#define SYS_ftruncate __sys_ftruncate
#define SYS_fallocate __sys_fallocate
#define SYS_fadvise __sys_fadvise
#define SYS_fchmod __sys_fchmod
#define SYS_fchown __sys_fchown
#define SYS_flock __sys_flock
/* Who only sets FD_CLOEXEC does without the rest. */
#define SYS_fcntl(...) __pad_fcntl(__VA_ARGS__, 0)
#define __pad_fcntl(fd, cmd, arg, ...) (__builtin_constant_p(cmd) && (cmd) == F_SETFD \
	? __sys_setfd(fd, (unsigned long)(arg)) : __sys_fcntl(fd, cmd, (unsigned long)(arg)))
#define SYS_ioctl(...) __pad_ioctl(__VA_ARGS__, 0)
#define __pad_ioctl(fd, cmd, arg, ...) __sys_ioctl(fd, cmd, (void *)(arg))
#define SYS_dup __sys_dup
#define SYS_dup3 __sys_dup3
#define SYS_pipe2 __sys_pipe2
#define SYS_ppoll __sys_ppoll
/* musl must not shorten the time to 32 bits. */
#define SYS_ppoll_time64 __sys_ppoll

/* A host keeps what is written; fsync asks for one file. */
#define SYS_sync() 0
#define SYS_syncfs(fd) __sys_fdatasync(fd)
#define SYS_sync_file_range(fd, off, len, flags) __sys_fdatasync(fd)
#define SYS_readahead(fd, off, len) __sys_fadvise(fd, off, len, 3 /* POSIX_FADV_WILLNEED */)

/* With flags: Linux's word for those that it does not know. */
#define SYS_preadv2(...) (-EOPNOTSUPP)
#define SYS_pwritev2(...) (-EOPNOTSUPP)

/* sockets; musl pads their arguments with zeros */
hidden long __sys_socket(int, int, int);
hidden long __sys_socketpair(int, int, int, int *);
hidden long __sys_socket_refuse(int);
hidden long __sys_accept4(int, void *, void *, int);
hidden long __sys_sendto(int, const void *, __SYS_SIZE, int, const void *, unsigned);
hidden long __sys_recvfrom(int, void *, __SYS_SIZE, int, void *, void *);
hidden long __sys_sendmsg(int, const void *, int);
hidden long __sys_recvmsg(int, void *, int);
hidden long __sys_sendmmsg(int, void *, unsigned, unsigned);
hidden long __sys_recvmmsg(int, void *, unsigned, unsigned, const void *);
hidden long __sys_shutdown(int, int);
hidden long __sys_getsockopt(int, int, int, void *, void *);
hidden long __sys_setsockopt(int, int, int, const void *, unsigned);

#define SYS_socket(domain, type, protocol, ...) __sys_socket(domain, type, protocol)
#define SYS_socketpair(domain, type, protocol, fds, ...) __sys_socketpair(domain, type, protocol, fds)
#define SYS_bind(fd, ...) __sys_socket_refuse(fd)
#define SYS_connect(fd, ...) __sys_socket_refuse(fd)
#define SYS_listen(fd, ...) __sys_socket_refuse(fd)
#define SYS_getsockname(fd, ...) __sys_socket_refuse(fd)
#define SYS_getpeername(fd, ...) __sys_socket_refuse(fd)
#define SYS_accept(fd, addr, len, ...) __sys_accept4(fd, addr, len, 0)
#define SYS_accept4(fd, addr, len, flags, ...) __sys_accept4(fd, addr, len, flags)
#define SYS_sendto __sys_sendto
#define SYS_recvfrom __sys_recvfrom
#define SYS_sendmsg(fd, msg, flags, ...) __sys_sendmsg(fd, msg, flags)
#define SYS_recvmsg(fd, msg, flags, ...) __sys_recvmsg(fd, msg, flags)
#define SYS_sendmmsg __sys_sendmmsg
#define SYS_recvmmsg __sys_recvmmsg
#define SYS_shutdown(fd, how, ...) __sys_shutdown(fd, how)
#define SYS_getsockopt(fd, level, name, value, len, ...) __sys_getsockopt(fd, level, name, value, len)
#define SYS_setsockopt(fd, level, name, value, len, ...) __sys_setsockopt(fd, level, name, value, len)

/* memory */
hidden long __sys_brk(unsigned long);
hidden long __sys_mmap(void *, __SYS_SIZE, int, int, int, __SYS_OFF);
hidden long __sys_munmap(void *, __SYS_SIZE);
hidden long __sys_mremap(void *, __SYS_SIZE, __SYS_SIZE, int, void *);
hidden long __sys_mprotect(void *, __SYS_SIZE, int);
hidden long __sys_msync(void *, __SYS_SIZE, int);
hidden long __sys_madvise(void *, __SYS_SIZE, int);
hidden long __sys_mincore(void *, __SYS_SIZE, void *);

#define SYS_brk(addr) __sys_brk((unsigned long)(addr))
#define SYS_mmap __sys_mmap
#define SYS_munmap __sys_munmap
#define SYS_mremap(...) __pad_mremap(__VA_ARGS__, 0)
#define __pad_mremap(old, oldlen, len, flags, new, ...) __sys_mremap(old, oldlen, len, flags, new)
#define SYS_mprotect(addr, len, prot) __sys_mprotect((void *)(addr), len, prot)
#define SYS_msync __sys_msync
#define SYS_madvise(addr, len, advice) __sys_madvise((void *)(addr), len, advice)
#define SYS_mincore __sys_mincore
#define SYS_mlock(addr, len) 0
#define SYS_mlock2(addr, len, flags) ((unsigned)(flags) > 1 ? -EINVAL : 0)
#define SYS_munlock(addr, len) 0
/* MCL_ONFAULT, 4, asks for one of the others. */
#define SYS_mlockall(flags) ((flags) & 3 && !((flags) & ~7) ? 0 : -EINVAL)
#define SYS_munlockall() 0

/* the process */
hidden _Noreturn void __sys_exit_group(int);
hidden long __sys_getrandom(void *, __SYS_SIZE, unsigned);
hidden long __sys_sched_yield(void);
hidden long __sys_times(void *);
hidden long __sys_sysinfo(void *);
hidden long __sys_uname(void *);
hidden long __sys_prlimit64(int, int, const void *, void *);
hidden long __sys_getpriority(int, int);
hidden long __sys_setpriority(int, int, int);
hidden long __sys_sched_getaffinity(int, __SYS_SIZE, void *);
hidden long __sys_sched_setaffinity(int, __SYS_SIZE, const void *);
hidden long __sys_sched_get_priority_max(int);
hidden long __sys_sched_get_priority_min(int);
struct sched_param;
struct timespec;
hidden long __sys_sched_getparam(int, struct sched_param *);
hidden long __sys_sched_getscheduler(int);
hidden long __sys_sched_setparam(int, const struct sched_param *);
hidden long __sys_sched_setscheduler(int, int, const struct sched_param *);
hidden long __sys_sched_rr_get_interval(int, struct timespec *);
hidden long __sys_prctl(int, unsigned long, unsigned long, unsigned long, unsigned long);
hidden long __sys_futex(volatile int *, int, int, const void *);
struct rusage;
hidden long __sys_wait4(int, int *, int, struct rusage *);

#define SYS_exit_group __sys_exit_group
#define SYS_exit __sys_exit_group
#define SYS_getpid() 1
#define SYS_gettid() 1
#define SYS_getppid() 0
#define SYS_getuid() 1000
#define SYS_geteuid() 1000
#define SYS_getgid() 1000
#define SYS_getegid() 1000
#define SYS_getrandom __sys_getrandom
#define SYS_sched_yield __sys_sched_yield
#define SYS_times __sys_times
#define SYS_sysinfo __sys_sysinfo
#define SYS_uname __sys_uname
#define SYS_prlimit64 __sys_prlimit64
#define SYS_getpriority __sys_getpriority
#define SYS_setpriority __sys_setpriority
#define SYS_sched_getaffinity __sys_sched_getaffinity
#define SYS_sched_setaffinity __sys_sched_setaffinity
#define SYS_sched_get_priority_max __sys_sched_get_priority_max
#define SYS_sched_get_priority_min __sys_sched_get_priority_min
#define SYS_sched_getparam __sys_sched_getparam
#define SYS_sched_getscheduler __sys_sched_getscheduler
/* pthread_setschedprio hands its priority on as Linux lets it: the address of an int is as good. */
#define SYS_sched_setparam(pid, param) __sys_sched_setparam(pid, (const void *)(param))
#define SYS_sched_setscheduler(pid, policy, param) __sys_sched_setscheduler(pid, policy, (const void *)(param))
#define SYS_sched_rr_get_interval __sys_sched_rr_get_interval
#define SYS_prctl __sys_prctl
/* One CPU. */
#define SYS_getcpu(cpu, node, ...) (*(cpu) = 0)
/* They return the id before, whether it changes or not. */
#define SYS_setfsuid(id) 1000
#define SYS_setfsgid(id) 1000
/* A list of locks for the kernel to give free when a thread dies: here all end together. */
#define SYS_get_robust_list(...) 0
#define SYS_set_robust_list(...) 0
#define SYS_futex(...) __pad_futex(__VA_ARGS__, 0, 0)
#define __pad_futex(addr, op, val, timeout, ...) \
	__sys_futex((volatile int *)(addr), op, val, (const void *)(timeout))

/* signals */
hidden long __sys_rt_sigaction(int, const void *, void *, __SYS_SIZE);
hidden long __sys_rt_sigprocmask(int, const void *, void *, __SYS_SIZE);
hidden long __sys_rt_sigpending(void *, __SYS_SIZE);
hidden long __sys_rt_sigsuspend(const void *, __SYS_SIZE);
hidden long __sys_rt_sigtimedwait(const void *, void *, const void *, __SYS_SIZE);
hidden long __sys_rt_sigqueueinfo(int, int, const void *);
hidden long __sys_sigaltstack(const void *, void *);
hidden long __sys_kill(int, int);
hidden long __sys_tkill(int, int);
hidden long __sys_pause(void);

#define SYS_rt_sigaction __sys_rt_sigaction
#define SYS_rt_sigprocmask __sys_rt_sigprocmask
#define SYS_rt_sigpending __sys_rt_sigpending
#define SYS_rt_sigsuspend __sys_rt_sigsuspend
#define SYS_rt_sigtimedwait __sys_rt_sigtimedwait
#define SYS_rt_sigqueueinfo __sys_rt_sigqueueinfo
#define SYS_sigaltstack __sys_sigaltstack
#define SYS_kill __sys_kill
#define SYS_tkill __sys_tkill
#define SYS_pause __sys_pause

#endif
