/* The top of the heap: memory that no block has been made of, or no longer; and its growth. */
#include <errno.h>
#include "../internal/pages.h"
#include "heap.h"

struct block *__malloc_quick[QUICK_SIZE / ALIGN + 1];
char *__malloc_top, *__malloc_end;
void *__malloc_carved;
char *__malloc_zero;

/* From here on nobody has written yet. */
static char *clean;

/* Without free there are no free blocks. */
static void *none(size_t size)
{
	return 0;
}
weak_alias(none, __malloc_from_bins);

static int nothing(void)
{
	return 0;
}
weak_alias(nothing, __malloc_quick_to_bins);

static void leave(void *p, size_t size)
{
}
weak_alias(leave, __malloc_rest_to_bins);

static size_t round_up(size_t size)
{
	return (size + PAGE - 1) & -PAGE;
}

/* The top moves to the region [from, from + len); what is left of the one before becomes a block. */
static void move_to(char *from, size_t len)
{
	if (__malloc_end) {
		size_t rest = __malloc_end - __malloc_top;
		*head_of(__malloc_end) = IN_USE | BEFORE_IN_USE;
		char *p = __malloc_top;
		__malloc_top = 0;
		if (rest) {
			*head_of(p) = rest | IN_USE | BEFORE_IN_USE;
			__malloc_rest_to_bins(p, rest);
		}
	}
	__malloc_top = clean = from + ALIGN;
	__malloc_end = from + len;
}

/* So that the top has `size` bytes; 0: no memory. It may be elsewhere then. */
static int grow(size_t size)
{
	size_t more = round_up(size - (__malloc_end - __malloc_top)), len = round_up(size + ALIGN);
	char *p = __pages_more(__malloc_end, more, len);
	if (!p) return 0;
	if (p == __malloc_end) __malloc_end += more;
	else move_to(p, len);
	__malloc_end += __pages_rest(__malloc_end);
	return 1;
}

static void move_top(char *to)
{
	__malloc_top = to;
	if (clean < to) clean = to;
}

hidden int __malloc_stretch(void *p, size_t old, size_t size)
{
	char *top = __malloc_top;
	if ((size_t)(__malloc_end - top) < size - old && (!grow(size - old) || top != __malloc_top)) return 0;
	move_top((char *)p + size);
	*head_of(p) += size - old;
	return 1;
}

static void *carve(size_t size)
{
	char *p = __malloc_top;
	if ((size_t)(__malloc_end - p) < size) return 0;
	__malloc_carved = p;
	__malloc_zero = clean;
	move_top(p + size);
	*head_of(p) = size | IN_USE | BEFORE_IN_USE;
	return p;
}

hidden void *__malloc_slow(size_t n)
{
	void *p;
	if (n <= MOST) {
		size_t size = size_for(n);
		if ((p = __malloc_from_bins(size)) || (p = carve(size))) return p;
		if (__malloc_quick_to_bins() && ((p = __malloc_from_bins(size)) || (p = carve(size)))) return p;
		if (grow(size)) return carve(size);
	}
	errno = ENOMEM;
	return 0;
}
