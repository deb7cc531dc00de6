/*
 * munmap, mprotect, madvise, mremap, msync, and mmap as malloc calls it (POSIX mmap): anonymous memory. Linear memory has
 * no protection, so every mapping can be read and written whatever it asked for. Mappings of files are
 * mm/mapfile.c, linked by the public mmap alone.
 */
#include <errno.h>
#include <features.h>
#include <string.h>
#include <sys/mman.h>
#include "../internal/mapfile.h"
#include "../internal/pages.h"

static size_t round_up(size_t len)
{
	return (len + PAGE - 1) & -PAGE;
}

static long no_file(size_t len, int prot, int flags, int fd, long long off)
{
	return -ENODEV;
}
weak_alias(no_file, __mapfile);

static int none(void *addr, size_t len, long *result)
{
	return 0;
}
weak_alias(none, __mapfile_unmap);
weak_alias(none, __mapfile_sync);

hidden long __sys_munmap(void *, size_t);

/* What lies there is unmapped first. Only what mmap has given before can be had: it knows of no other free memory. */
static long fixed(void *addr, size_t len, int flags)
{
	if ((uintptr_t)addr & (PAGE - 1)) return -EINVAL;
	if (!(flags & MAP_ANON)) return -ENOTSUP;
	len = round_up(len);
	if (__pages_take(addr, len)) return (long)addr;
	if (!__pages_known(addr, len)) return -ENOMEM;
	long r = __sys_munmap(addr, len);
	if (r) return r;
	__pages_cut(addr, len);
	memset(addr, 0, len);
	return (long)addr;
}

hidden long __sys_mmap(void *addr, size_t len, int prot, int flags, int fd, long long off)
{
	if (!len || off & (PAGE - 1)) return -EINVAL;
	if (len > PTRDIFF_MAX - PAGE) return -ENOMEM;
	int type = flags & MAP_TYPE;
	if (type != MAP_PRIVATE && type != MAP_SHARED && type != MAP_SHARED_VALIDATE) return -EINVAL;
	if (flags & MAP_FIXED) return fixed(addr, len, flags);
	if (!(flags & MAP_ANON)) return __mapfile(len, prot, flags, fd, off);
	void *p = __pages_alloc(round_up(len), PAGE);
	return p ? (long)p : -ENOMEM;
}

hidden long __sys_munmap(void *addr, size_t len)
{
	long r;
	if ((uintptr_t)addr & (PAGE - 1) || !len) return -EINVAL;
	if (__mapfile_unmap(addr, len, &r)) return r;
	len = round_up(len);
	/* POSIX: what is not mapped may be unmapped. */
	if (!__pages_known(addr, len)) return 0;
	__pages_cut(addr, len);
	__pages_free(addr, len);
	return 0;
}

hidden long __sys_mremap(void *old, size_t oldlen, size_t len, int flags, void *new)
{
	if ((uintptr_t)old & (PAGE - 1) || !len) return -EINVAL;
	if (len > PTRDIFF_MAX - PAGE) return -ENOMEM;
	if (flags & MREMAP_FIXED) return -EINVAL;
	oldlen = round_up(oldlen);
	len = round_up(len);
	if (len == oldlen) return (long)old;
	if (len < oldlen) {
		__pages_free((char *)old + len, oldlen - len);
		return (long)old;
	}
	if (__pages_take((char *)old + oldlen, len - oldlen)) return (long)old;
	if (!(flags & MREMAP_MAYMOVE)) return -ENOMEM;
	void *p = __pages_alloc(len, PAGE);
	if (!p) return -ENOMEM;
	memcpy(p, old, oldlen);
	__pages_free(old, oldlen);
	return (long)p;
}

/* All memory has all permissions: what asks for more has it, what asks for less is not held to it. */
hidden long __sys_mprotect(void *addr, size_t len, int prot)
{
	return (uintptr_t)addr & (PAGE - 1) || prot & ~(PROT_READ | PROT_WRITE | PROT_EXEC) ? -EINVAL : 0;
}

hidden long __sys_madvise(void *addr, size_t len, int advice)
{
	if ((uintptr_t)addr & (PAGE - 1) || advice < 0 || advice > MADV_PAGEOUT) return -EINVAL;
	/* The pages' content is given up and reads as zero afterwards. */
	if (advice == MADV_DONTNEED) memset(addr, 0, round_up(len));
	return 0;
}

hidden long __sys_msync(void *addr, size_t len, int flags)
{
	long r;
	if ((uintptr_t)addr & (PAGE - 1) || flags & ~(MS_SYNC | MS_ASYNC | MS_INVALIDATE)) return -EINVAL;
	if (flags & MS_SYNC && flags & MS_ASYNC) return -EINVAL;
	return __mapfile_sync(addr, len, &r) ? r : 0;
}

hidden long __sys_mincore(void *addr, size_t len, unsigned char *vec)
{
	if ((uintptr_t)addr & (PAGE - 1)) return -EINVAL;
	memset(vec, 1, round_up(len) / PAGE);
	return 0;
}

void *__mmap(void *addr, size_t len, int prot, int flags, int fd, off_t off)
{
	long r = __sys_mmap(addr, len, prot, flags, fd, off);
	if (r >= 0 || r < -4095) return (void *)r;
	errno = -r;
	return MAP_FAILED;
}
