/*
 * Memory by allocators. All memory is of one kind here, so the predefined allocators are one; what is kept of an allocator's traits
 * is the alignment, the pool's size, and what happens when that is used up.
 */
#include <stdlib.h>
#include <string.h>
#include "kmp.h"

#define LARGEST_PREDEFINED omp_thread_mem_alloc

struct allocator {
	size_t alignment, pool, used;
	omp_alloctrait_value_t fallback;
	omp_allocator_handle_t other;
};

/* Stands before each block. */
struct block {
	void *memory; /* of malloc */
	size_t size, taken; /* the user's bytes; what the pool has less */
	omp_allocator_handle_t allocator;
};

static struct allocator *own(omp_allocator_handle_t handle)
{
	return handle > LARGEST_PREDEFINED ? (struct allocator *)handle : 0;
}

omp_allocator_handle_t omp_init_allocator(omp_memspace_handle_t space, int count, const omp_alloctrait_t *traits)
{
	struct allocator a = {.alignment = 1, .pool = SIZE_MAX, .fallback = omp_atv_default_mem_fb};
	for (int i = 0; i < count; i++) {
		omp_uintptr_t value = traits[i].value;
		if (value == (omp_uintptr_t)omp_atv_default) continue;
		switch (traits[i].key) {
		case omp_atk_alignment:
			/* Not a power of two: no such allocator can be made. */
			if (!value || value & (value - 1)) return omp_null_allocator;
			a.alignment = value;
			break;
		case omp_atk_pool_size:
			a.pool = value;
			break;
		case omp_atk_fallback:
			a.fallback = value;
			break;
		case omp_atk_fb_data:
			a.other = value;
			break;
		default:
			break;
		}
	}
	struct allocator *made = malloc(sizeof *made);
	if (!made) return omp_null_allocator;
	*made = a;
	return (omp_allocator_handle_t)made;
}

void omp_destroy_allocator(omp_allocator_handle_t handle)
{
	free(own(handle));
}

void omp_set_default_allocator(omp_allocator_handle_t handle)
{
	if (handle != omp_null_allocator) __omp_frame->set.allocator = handle;
}

omp_allocator_handle_t omp_get_default_allocator(void)
{
	return __omp_frame->set.allocator;
}

/* A block from the allocator itself; 0: there is no memory, or no more in the pool. */
static void *take(size_t alignment, size_t size, omp_allocator_handle_t handle)
{
	struct allocator *a = own(handle);
	if (a && a->alignment > alignment) alignment = a->alignment;
	if (alignment < _Alignof(max_align_t)) alignment = _Alignof(max_align_t);
	size_t lead = (sizeof(struct block) + alignment - 1) & -alignment;
	if (size > SIZE_MAX - lead - alignment) return 0;
	if (a && size > a->pool - a->used) return 0;
	char *memory = aligned_alloc(alignment, lead + size);
	if (!memory) return 0;
	struct block *b = (struct block *)(memory + lead) - 1;
	*b = (struct block){.memory = memory, .size = size, .taken = a ? size : 0, .allocator = handle};
	if (a) a->used += size;
	return b + 1;
}

static void *allocate(size_t alignment, size_t size, omp_allocator_handle_t handle)
{
	if (!alignment || alignment & (alignment - 1)) return 0;
	if (!size) return 0;
	if (handle == omp_null_allocator) handle = __omp_frame->set.allocator;
	for (;;) {
		void *p = take(alignment, size, handle);
		struct allocator *a = own(handle);
		if (p || !a) return p;
		switch (a->fallback) {
		case omp_atv_abort_fb:
			__omp_fail(0, "an allocator with the trait abort_fb has no memory left");
		case omp_atv_null_fb:
			return 0;
		case omp_atv_allocator_fb:
			if (a->other == omp_null_allocator) return 0;
			handle = a->other;
			break;
		default:
			handle = omp_default_mem_alloc;
		}
	}
}

static void *zeroed(size_t alignment, size_t count, size_t size, omp_allocator_handle_t handle)
{
	size_t bytes;
	if (__builtin_mul_overflow(count, size, &bytes)) return 0;
	void *p = allocate(alignment, bytes, handle);
	if (p) memset(p, 0, bytes);
	return p;
}

void *omp_alloc(size_t size, omp_allocator_handle_t handle)
{
	return allocate(1, size, handle);
}

void *omp_aligned_alloc(size_t alignment, size_t size, omp_allocator_handle_t handle)
{
	return allocate(alignment, size, handle);
}

void *omp_calloc(size_t count, size_t size, omp_allocator_handle_t handle)
{
	return zeroed(1, count, size, handle);
}

void *omp_aligned_calloc(size_t alignment, size_t count, size_t size, omp_allocator_handle_t handle)
{
	return zeroed(alignment, count, size, handle);
}

/* A block knows its allocator; what the caller says of it cannot be something else. */
void omp_free(void *p, omp_allocator_handle_t handle)
{
	if (!p) return;
	struct block *b = (struct block *)p - 1;
	struct allocator *a = own(b->allocator);
	if (a) a->used -= b->taken;
	free(b->memory);
}

void *omp_realloc(void *old, size_t size, omp_allocator_handle_t handle, omp_allocator_handle_t free_handle)
{
	if (!old) return omp_alloc(size, handle);
	if (!size) {
		omp_free(old, free_handle);
		return 0;
	}
	struct block *b = (struct block *)old - 1;
	void *p = omp_alloc(size, handle == omp_null_allocator ? b->allocator : handle);
	if (!p) return 0;
	memcpy(p, old, b->size < size ? b->size : size);
	omp_free(old, free_handle);
	return p;
}

/* What clang makes of the allocate directive and clause. A variable has an address even if its size is 0. */
void *__kmpc_alloc(int thread, size_t size, omp_allocator_handle_t handle)
{
	return allocate(1, size ? size : 1, handle);
}

void *__kmpc_aligned_alloc(int thread, size_t alignment, size_t size, omp_allocator_handle_t handle)
{
	return allocate(alignment, size ? size : 1, handle);
}

void __kmpc_free(int thread, void *p, omp_allocator_handle_t handle)
{
	omp_free(p, handle);
}

omp_allocator_handle_t __kmpc_init_allocator(int thread, omp_memspace_handle_t space, int count, const omp_alloctrait_t *traits)
{
	return omp_init_allocator(space, count, traits);
}

void __kmpc_destroy_allocator(int thread, omp_allocator_handle_t handle)
{
	omp_destroy_allocator(handle);
}
