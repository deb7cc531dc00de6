/*
 * FD_CLOEXEC (POSIX fcntl), for whoever asks and for the children that a runner may start (process/spawn_files.c). Apart from the rest of
 * fcntl, since open sets it for O_CLOEXEC.
 */
#include <fcntl.h>
#include <features.h>

/* The flags of the first descriptors; the higher ones have none. */
#define MOST 1024
#define BITS (8 * sizeof(long))

static unsigned long flags[MOST / BITS];

/* F_SETFD of a descriptor that is open. */
hidden long __sys_setfd(int fd, int flag)
{
	if ((unsigned)fd >= MOST) return 0;
	if (flag & FD_CLOEXEC) flags[fd / BITS] |= 1ul << fd % BITS;
	else flags[fd / BITS] &= ~(1ul << fd % BITS);
	return 0;
}

hidden int __cloexec_get(int fd)
{
	return (unsigned)fd < MOST ? flags[fd / BITS] >> fd % BITS & 1 : 0;
}

/* The number ends (fd/close.c). */
hidden void __cloexec_forget(int fd)
{
	__sys_setfd(fd, 0);
}
