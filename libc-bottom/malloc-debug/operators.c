/*
 * C++'s new and delete. The linker (--wrap) sends the calls of them here, and they go on to the library's or the program's own; all that
 * is done here is to note what a block was made with, and to see that it goes back the same way and with its true size.
 */
#include "debug.h"

/* A pointer that a program's own operator new has made elsewhere is none of ours. */
static void *made(void *p, size_t n, enum kind kind)
{
	struct block *b = p ? __malloc_debug_find(p) : 0;
	if (b && b->state == LIVE && n <= b->size) {
		b->kind = kind;
		/* The library asks for at least a byte, and for whole multiples of the alignment. */
		b->size = n;
		__malloc_debug_guard(b);
	}
	return p;
}

#define UNKNOWN SIZE_MAX

/* The library's own are calls of each other, and of free in the end. */
static void going(void *p, enum kind kind, size_t size)
{
	static const char *const names[] = { [NEW] = "delete", [NEW_ARRAY] = "delete[]" };
	struct block *b = p ? __malloc_debug_find(p) : 0;
	if (!b || b->state != LIVE || b->kind == LET_THROUGH) return;
	if (b->kind != kind) __malloc_debug_wrong_maker(b, names[kind]);
	else if (size != UNKNOWN && size != b->size) __malloc_debug_wrong_size(b, names[kind], size);
	b->kind = LET_THROUGH;
}

/* The names are those of the Itanium C++ ABI: Zn and Zd, w and l for one object, a for an array. */
#define MAKE(name, kind, params, args) \
	extern void *__real_##name params; \
	void *__wrap_##name params \
	{ \
		return made(__real_##name args, n, kind); \
	}
#define GIVE(name, kind, size, params, args) \
	extern void __real_##name params; \
	void __wrap_##name params \
	{ \
		going(p, kind, size); \
		__real_##name args; \
	}
#define BOTH(make, give, kind) \
	MAKE(make##m, kind, (size_t n), (n)) \
	MAKE(make##mRKSt9nothrow_t, kind, (size_t n, const void *tag), (n, tag)) \
	MAKE(make##mSt11align_val_t, kind, (size_t n, size_t align), (n, align)) \
	MAKE(make##mSt11align_val_tRKSt9nothrow_t, kind, (size_t n, size_t align, const void *tag), (n, align, tag)) \
	GIVE(give##Pv, kind, UNKNOWN, (void *p), (p)) \
	GIVE(give##Pvm, kind, n, (void *p, size_t n), (p, n)) \
	GIVE(give##PvRKSt9nothrow_t, kind, UNKNOWN, (void *p, const void *tag), (p, tag)) \
	GIVE(give##PvSt11align_val_t, kind, UNKNOWN, (void *p, size_t align), (p, align)) \
	GIVE(give##PvmSt11align_val_t, kind, n, (void *p, size_t n, size_t align), (p, n, align)) \
	GIVE(give##PvSt11align_val_tRKSt9nothrow_t, kind, UNKNOWN, (void *p, size_t align, const void *tag), (p, align, tag))

BOTH(_Znw, _Zdl, NEW)
BOTH(_Zna, _Zda, NEW_ARRAY)
