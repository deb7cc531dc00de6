/*
 * Scheduling (POSIX sched_setscheduler): one process under SCHED_OTHER, whose only priority is 0. The other policies exist, and
 * it may not have them.
 */
#include <errno.h>
#include <features.h>
#include <sched.h>
#include <time.h>

static long check(int pid)
{
	if (pid < 0) return -EINVAL;
	return pid == 0 || pid == 1 ? 0 : -ESRCH;
}

hidden long __syscall_ret(unsigned long);

static int is_realtime(int policy)
{
	return policy == SCHED_FIFO || policy == SCHED_RR;
}

static int is_policy(int policy)
{
	return is_realtime(policy) || policy == SCHED_OTHER || policy == SCHED_BATCH || policy == SCHED_IDLE;
}

hidden long __sys_sched_get_priority_max(int policy)
{
	return is_realtime(policy) ? 99 : is_policy(policy) ? 0 : -EINVAL;
}

hidden long __sys_sched_get_priority_min(int policy)
{
	return is_realtime(policy) ? 1 : is_policy(policy) ? 0 : -EINVAL;
}

hidden long __sys_sched_getparam(int pid, struct sched_param *param)
{
	long r = check(pid);
	if (!r) *param = (struct sched_param){ 0 };
	return r;
}

hidden long __sys_sched_getscheduler(int pid)
{
	long r = check(pid);
	return r ? r : SCHED_OTHER;
}

hidden long __sys_sched_setscheduler(int pid, int policy, const struct sched_param *param)
{
	long r = check(pid);
	if (r) return r;
	long max = __sys_sched_get_priority_max(policy);
	if (max < 0 || param->sched_priority < __sys_sched_get_priority_min(policy) || param->sched_priority > max) return -EINVAL;
	return policy == SCHED_OTHER ? 0 : -EPERM;
}

hidden long __sys_sched_setparam(int pid, const struct sched_param *param)
{
	return __sys_sched_setscheduler(pid, SCHED_OTHER, param);
}

hidden long __sys_sched_rr_get_interval(int pid, struct timespec *ts)
{
	long r = check(pid);
	if (!r) *ts = (struct timespec){ .tv_nsec = 100000000 };
	return r;
}

int sched_getparam(pid_t pid, struct sched_param *param)
{
	return __syscall_ret(__sys_sched_getparam(pid, param));
}

int sched_getscheduler(pid_t pid)
{
	return __syscall_ret(__sys_sched_getscheduler(pid));
}

int sched_setscheduler(pid_t pid, int policy, const struct sched_param *param)
{
	return __syscall_ret(__sys_sched_setscheduler(pid, policy, param));
}

int sched_setparam(pid_t pid, const struct sched_param *param)
{
	return __syscall_ret(__sys_sched_setparam(pid, param));
}
