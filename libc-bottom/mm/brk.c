/*
 * sbrk and brk. Linear memory has one end, which malloc and mmap push on as well: the break is a region of its own,
 * which grows as long as nothing was put behind it.
 */
#include <errno.h>
#include <features.h>
#include <unistd.h>
#include "../internal/pages.h"

static char *base, *brk_now, *brk_end;

/* musl's malloc asks for the break; that none is to be had makes it use mmap alone. */
hidden long __sys_brk(unsigned long addr)
{
	return 0;
}

static int extend(size_t len)
{
	len = (len + PAGE - 1) & -PAGE;
	if (!base) {
		if (!(base = __pages_alloc(len ? len : PAGE, PAGE))) return 0;
		brk_now = base;
		brk_end = base + (len ? len : PAGE);
		return 1;
	}
	if (!__pages_take(brk_end, len)) {
		/* Never handed out memory follows, or nothing can be done. */
		char *p = __pages_alloc(len, PAGE);
		if (p != brk_end) {
			if (p) __pages_free(p, len);
			return 0;
		}
	}
	brk_end += len;
	return 1;
}

void *sbrk(intptr_t n)
{
	if (!base && !extend(0)) goto fail;
	if (n > brk_end - brk_now && !extend(n - (brk_end - brk_now))) goto fail;
	if (n < base - brk_now) goto fail;
	char *old = brk_now;
	brk_now += n;
	/* Memory given back and taken again reads as zero. */
	for (char *p = brk_now; n < 0 && p < old; p++) *p = 0;
	return old;
fail:
	errno = ENOMEM;
	return (void *)-1;
}

int brk(void *addr)
{
	if (!base && !extend(0)) return -1;
	return sbrk((char *)addr - brk_now) == (void *)-1 ? -1 : 0;
}
