/* sched_getaffinity, sched_setaffinity: one processor, number 0. */
#include <errno.h>
#include <features.h>
#include <stddef.h>
#include <string.h>

hidden long __sys_sched_getaffinity(int pid, size_t size, void *mask)
{
	if (pid && pid != 1) return -ESRCH;
	if (size < sizeof(long)) return -EINVAL;
	memset(mask, 0, sizeof(long));
	*(char *)mask = 1;
	return sizeof(long);
}

hidden long __sys_sched_setaffinity(int pid, size_t size, const void *mask)
{
	if (pid && pid != 1) return -ESRCH;
	return size && *(const char *)mask & 1 ? 0 : -EINVAL;
}
