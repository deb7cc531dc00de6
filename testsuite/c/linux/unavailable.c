/* Calls of Linux that need its kernel fail at once and say so.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * stdout:
 *   epoll_create(1): -1 ENOSYS
 *   epoll_create1(0): -1 ENOSYS
 *   epoll_ctl(5, EPOLL_CTL_ADD, 0, &event): -1 ENOSYS
 *   epoll_wait(5, &event, 1, 0): -1 ENOSYS
 *   epoll_pwait(5, &event, 1, 0, &set): -1 ENOSYS
 *   fanotify_init(0, 0): -1 ENOSYS
 *   fanotify_mark(5, FAN_MARK_ADD, 1, AT_FDCWD, "."): -1 ENOSYS
 *   inotify_init(): -1 ENOSYS
 *   inotify_init1(0): -1 ENOSYS
 *   inotify_add_watch(5, ".", IN_CREATE): -1 ENOSYS
 *   inotify_rm_watch(5, 1): -1 ENOSYS
 *   signalfd(-1, &set, 0): -1 ENOSYS
 *   timerfd_create(1, 0): -1 ENOSYS
 *   timerfd_settime(5, 0, &timer, NULL): -1 ENOSYS
 *   timerfd_gettime(5, &timer): -1 ENOSYS
 *   mount("a", "b", "ext4", 0, NULL): -1 ENOSYS
 *   umount("b"): -1 ENOSYS
 *   umount2("b", 0): -1 ENOSYS
 *   swapon("x", 0): -1 ENOSYS
 *   swapoff("x"): -1 ENOSYS
 *   reboot(RB_AUTOBOOT): -1 ENOSYS
 *   klogctl(2, text, sizeof text): -1 ENOSYS
 *   acct(NULL): -1 ENOSYS
 *   ptrace(PTRACE_TRACEME, 0, NULL, NULL): -1 ENOSYS
 *   membarrier(0, 0): -1 ENOSYS
 *   unshare(0x20000): -1 ENOSYS
 *   setns(5, 0): -1 ENOSYS
 *   getxattr(".", "user.x", text, sizeof text): -1 ENOTSUP
 *   lgetxattr(".", "user.x", text, sizeof text): -1 ENOTSUP
 *   fgetxattr(0, "user.x", text, sizeof text): -1 ENOTSUP
 *   setxattr(".", "user.x", text, sizeof text, 0): -1 ENOTSUP
 *   lsetxattr(".", "user.x", text, sizeof text, 0): -1 ENOTSUP
 *   fsetxattr(0, "user.x", text, sizeof text, 0): -1 ENOTSUP
 *   listxattr(".", text, sizeof text): -1 ENOTSUP
 *   llistxattr(".", text, sizeof text): -1 ENOTSUP
 *   flistxattr(0, text, sizeof text): -1 ENOTSUP
 *   removexattr(".", "user.x"): -1 ENOTSUP
 *   lremovexattr(".", "user.x"): -1 ENOTSUP
 *   fremovexattr(0, "user.x"): -1 ENOTSUP
 *   vhangup(): -1 ENOSYS
 *   chroot("."): -1 ENOSYS
 * host: skip the host has them
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/acct.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/klog.h>
#include <sys/membarrier.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/reboot.h>
#include <sys/signalfd.h>
#include <sys/swap.h>
#include <sys/timerfd.h>
#include <sys/xattr.h>
#include <unistd.h>

int main(void)
{
	struct epoll_event event = { 0 };
	struct itimerspec timer = { { 0 } };
	sigset_t set;
	sigemptyset(&set);
	char text[10];
	CALL(epoll_create(1));
	CALL(epoll_create1(0));
	CALL(epoll_ctl(5, EPOLL_CTL_ADD, 0, &event));
	CALL(epoll_wait(5, &event, 1, 0));
	CALL(epoll_pwait(5, &event, 1, 0, &set));
	CALL(fanotify_init(0, 0));
	CALL(fanotify_mark(5, FAN_MARK_ADD, 1, AT_FDCWD, "."));
	CALL(inotify_init());
	CALL(inotify_init1(0));
	CALL(inotify_add_watch(5, ".", IN_CREATE));
	CALL(inotify_rm_watch(5, 1));
	CALL(signalfd(-1, &set, 0));
	CALL(timerfd_create(1, 0));
	CALL(timerfd_settime(5, 0, &timer, NULL));
	CALL(timerfd_gettime(5, &timer));
	CALL(mount("a", "b", "ext4", 0, NULL));
	CALL(umount("b"));
	CALL(umount2("b", 0));
	CALL(swapon("x", 0));
	CALL(swapoff("x"));
	CALL(reboot(RB_AUTOBOOT));
	CALL(klogctl(2, text, sizeof text));
	CALL(acct(NULL));
	CALL(ptrace(PTRACE_TRACEME, 0, NULL, NULL));
	CALL(membarrier(0, 0));
	CALL(unshare(0x20000));
	CALL(setns(5, 0));
	CALL(getxattr(".", "user.x", text, sizeof text));
	CALL(lgetxattr(".", "user.x", text, sizeof text));
	CALL(fgetxattr(0, "user.x", text, sizeof text));
	CALL(setxattr(".", "user.x", text, sizeof text, 0));
	CALL(lsetxattr(".", "user.x", text, sizeof text, 0));
	CALL(fsetxattr(0, "user.x", text, sizeof text, 0));
	CALL(listxattr(".", text, sizeof text));
	CALL(llistxattr(".", text, sizeof text));
	CALL(flistxattr(0, text, sizeof text));
	CALL(removexattr(".", "user.x"));
	CALL(lremovexattr(".", "user.x"));
	CALL(fremovexattr(0, "user.x"));
	CALL(vhangup());
	CALL(chroot("."));
	return 0;
}
