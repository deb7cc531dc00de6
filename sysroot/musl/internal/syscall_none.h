/*
 * System calls that nothing serves. Each is a call of the function of libc-bottom/none that fails in its place, whose object
 * carries the note of the limit; so that what ends here can be told from libc.a, as the testsuite does (limits/).
 */
#ifndef SYSCALL_NONE_H
#define SYSCALL_NONE_H

hidden long __none_acct(void);
hidden long __none_capget(void);
hidden long __none_chroot(void);
hidden long __none_clock_adjtime(void);
hidden long __none_epoll_create(void);
hidden long __none_eventfd(void);
hidden long __none_fanotify_init(void);
hidden long __none_getdents(void);
hidden long __none_getxattr(void);
hidden long __none_init_module(void);
hidden long __none_inotify_init(void);
hidden long __none_klogctl(void);
hidden long __none_membarrier(void);
hidden long __none_mount(void);
hidden long __none_open_by_handle_at(void);
hidden long __none_process_vm_readv(void);
hidden long __none_ptrace(void);
hidden long __none_quotactl(void);
hidden long __none_reboot(void);
hidden long __none_remap_file_pages(void);
hidden long __none_sethostname(void);
hidden long __none_signalfd(void);
hidden long __none_splice(void);
hidden long __none_swapon(void);
hidden long __none_timerfd_create(void);
hidden long __none_unshare(void);
hidden long __none_vhangup(void);

#define SYS_acct(...) __none_acct()
#define SYS_capget(...) __none_capget()
#define SYS_capset(...) __none_capget()
#define SYS_chroot(...) __none_chroot()
#define SYS_clock_adjtime(...) __none_clock_adjtime()
#define SYS_delete_module(...) __none_init_module()
#define SYS_epoll_create1(...) __none_epoll_create()
#define SYS_epoll_ctl(...) __none_epoll_create()
#define SYS_epoll_pwait(...) __none_epoll_create()
#define SYS_eventfd2(...) __none_eventfd()
#define SYS_fanotify_init(...) __none_fanotify_init()
#define SYS_fanotify_mark(...) __none_fanotify_init()
#define SYS_fgetxattr(...) __none_getxattr()
#define SYS_flistxattr(...) __none_getxattr()
#define SYS_fremovexattr(...) __none_getxattr()
#define SYS_fsetxattr(...) __none_getxattr()
#define SYS_getdents(...) __none_getdents()
#define SYS_getxattr(...) __none_getxattr()
#define SYS_init_module(...) __none_init_module()
#define SYS_inotify_add_watch(...) __none_inotify_init()
#define SYS_inotify_init1(...) __none_inotify_init()
#define SYS_inotify_rm_watch(...) __none_inotify_init()
#define SYS_lgetxattr(...) __none_getxattr()
#define SYS_listxattr(...) __none_getxattr()
#define SYS_llistxattr(...) __none_getxattr()
#define SYS_lremovexattr(...) __none_getxattr()
#define SYS_lsetxattr(...) __none_getxattr()
#define SYS_membarrier(...) __none_membarrier()
#define SYS_mount(...) __none_mount()
#define SYS_name_to_handle_at(...) __none_open_by_handle_at()
#define SYS_open_by_handle_at(...) __none_open_by_handle_at()
#define SYS_pivot_root(...) __none_mount()
#define SYS_process_vm_readv(...) __none_process_vm_readv()
#define SYS_process_vm_writev(...) __none_process_vm_readv()
#define SYS_ptrace(...) __none_ptrace()
#define SYS_quotactl(...) __none_quotactl()
#define SYS_reboot(...) __none_reboot()
#define SYS_remap_file_pages(...) __none_remap_file_pages()
#define SYS_removexattr(...) __none_getxattr()
#define SYS_setdomainname(...) __none_sethostname()
#define SYS_sethostname(...) __none_sethostname()
#define SYS_setns(...) __none_unshare()
#define SYS_setxattr(...) __none_getxattr()
#define SYS_signalfd4(...) __none_signalfd()
#define SYS_splice(...) __none_splice()
#define SYS_swapoff(...) __none_swapon()
#define SYS_swapon(...) __none_swapon()
#define SYS_syslog(...) __none_klogctl()
#define SYS_tee(...) __none_splice()
#define SYS_timerfd_create(...) __none_timerfd_create()
#define SYS_timerfd_gettime(...) __none_timerfd_create()
#define SYS_timerfd_settime(...) __none_timerfd_create()
#define SYS_umount2(...) __none_mount()
#define SYS_unshare(...) __none_unshare()
#define SYS_vhangup(...) __none_vhangup()
#define SYS_vmsplice(...) __none_splice()

/* statx of musl's goes on with fstatat after this. */
#define SYS_statx(...) (-ENOSYS)

#endif
