/*
 * getrlimit, setrlimit (POSIX getrlimit). The limits are kept for whoever asks; the stack's and the memory's are what
 * the module was linked with, the rest is unlimited.
 */
#include <errno.h>
#include <features.h>
#include <sys/resource.h>

static struct rlimit limits[RLIM_NLIMITS];
static int ready;

/* With the stack first in memory, its start is where the data begins. */
extern char __global_base[];

static void start(void)
{
	for (int i = 0; i < RLIM_NLIMITS; i++) limits[i] = (struct rlimit){ RLIM_INFINITY, RLIM_INFINITY };
	limits[RLIMIT_STACK] = (struct rlimit){ (rlim_t)__global_base, (rlim_t)__global_base };
	limits[RLIMIT_NOFILE] = (struct rlimit){ 1024, 65536 };
	limits[RLIMIT_AS] = (struct rlimit){ 1ull << 32, 1ull << 32 };
	limits[RLIMIT_CORE] = (struct rlimit){ 0, 0 };
	limits[RLIMIT_NPROC] = (struct rlimit){ 1, 1 };
	ready = 1;
}

hidden long __sys_prlimit64(int pid, int what, const void *new, void *old)
{
	const struct rlimit *n = new;
	if (pid && pid != 1) return -ESRCH;
	if (what < 0 || what >= RLIM_NLIMITS) return -EINVAL;
	if (!ready) start();
	struct rlimit now = limits[what];
	if (n) {
		if (n->rlim_cur > n->rlim_max) return -EINVAL;
		if (n->rlim_max > now.rlim_max) return -EPERM;
		limits[what] = *n;
	}
	if (old) *(struct rlimit *)old = now;
	return 0;
}
