/* Linux's calls on processes and the machine: what needs its kernel or its rights fails at once.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * host: skip the host has them
 * stdout:
 *   _Fork(): ENOSYS
 *   clone(start, stack + sizeof stack, 0, 0): ENOSYS
 *   wait4(-1, 0, 0, 0): ECHILD
 *   wait4(-1, 0, 0x12345600, 0): EINVAL
 *   daemon(0, 0): ENOSYS
 *   execle("/bin/sh", "sh", (char *)0, environ): ENOSYS
 *   execlp("sh", "sh", (char *)0): ENOSYS
 *   execvpe("sh", (char *[]){ "sh", 0 }, environ): ENOSYS
 *   syscall(1): ENOSYS
 *   brk(0): ENOMEM
 *   prctl(PR_GET_NAME, name) = 0
 *   quotactl(0, 0, 0, 0): ENOSYS
 *   process_vm_readv(1, &iov, 1, &iov, 1, 0): ENOSYS
 *   process_vm_writev(1, &iov, 1, &iov, 1, 0): ENOSYS
 *   remap_file_pages(stack, 1, 0, 0, 0): ENOSYS
 *   sched_getcpu() = 0
 *   setfsuid(0) = 1000
 *   setfsgid(0) = 1000
 *   setdomainname("x", 1): ENOSYS
 *   sethostname("x", 1): ENOSYS
 *   getdomainname(name, sizeof name) = 0
 *   settimeofday(&tv, 0): EPERM
 *   stime(&t): EPERM
 *   adjtime(&tv, 0): ENOSYS
 *   adjtimex(&tx): ENOSYS
 *   clock_adjtime(CLOCK_REALTIME, &tx): ENOSYS
 *   clock_settime(CLOCK_REALTIME, &(struct timespec){ 1, 0 }): EPERM
 */
#define _GNU_SOURCE
#include "../show.h"
#include <link.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/fsuid.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/quota.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int start(void *arg)
{
	return 0;
}

int main(void)
{
	char stack[64], name[16];
	struct timex tx = { 0 };
	struct timeval tv = { 1, 0 };
	time_t t = 1;
	struct iovec iov = { stack, sizeof stack };
	SHOW(_Fork());
	SHOW(clone(start, stack + sizeof stack, 0, 0));
	SHOW(wait4(-1, 0, 0, 0));
	SHOW(wait4(-1, 0, 0x12345600, 0));
	SHOW(daemon(0, 0));
	SHOW(execle("/bin/sh", "sh", (char *)0, environ));
	SHOW(execlp("sh", "sh", (char *)0));
	SHOW(execvpe("sh", (char *[]){ "sh", 0 }, environ));
	SHOW(syscall(1));
	SHOW(brk(0));
	SHOW(prctl(PR_GET_NAME, name));
	SHOW(quotactl(0, 0, 0, 0));
	SHOW(process_vm_readv(1, &iov, 1, &iov, 1, 0));
	SHOW(process_vm_writev(1, &iov, 1, &iov, 1, 0));
	SHOW(remap_file_pages(stack, 1, 0, 0, 0));
	SHOW(sched_getcpu());
	SHOW(setfsuid(0));
	SHOW(setfsgid(0));
	SHOW(setdomainname("x", 1));
	SHOW(sethostname("x", 1));
	SHOW(getdomainname(name, sizeof name));
	SHOW(settimeofday(&tv, 0));
	SHOW(stime(&t));
	SHOW(adjtime(&tv, 0));
	tx.modes = 1;
	SHOW(adjtimex(&tx));
	SHOW(clock_adjtime(CLOCK_REALTIME, &tx));
	SHOW(clock_settime(CLOCK_REALTIME, &(struct timespec){ 1, 0 }));
	return 0;
}
