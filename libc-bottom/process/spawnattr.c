/* The scheduling that attributes of posix_spawn keep (POSIX posix_spawnattr_setschedparam); musl's keep none. */
#include <errno.h>
#include <sched.h>
#include <spawn.h>

int posix_spawnattr_getschedparam(const posix_spawnattr_t *restrict a, struct sched_param *restrict param)
{
	*param = (struct sched_param){ .sched_priority = a->__prio };
	return 0;
}

int posix_spawnattr_setschedparam(posix_spawnattr_t *restrict a, const struct sched_param *restrict param)
{
	a->__prio = param->sched_priority;
	return 0;
}

int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *restrict a, int *restrict policy)
{
	*policy = a->__pol;
	return 0;
}

int posix_spawnattr_setschedpolicy(posix_spawnattr_t *a, int policy)
{
	if (policy != SCHED_OTHER && policy != SCHED_FIFO && policy != SCHED_RR) return EINVAL;
	a->__pol = policy;
	return 0;
}
