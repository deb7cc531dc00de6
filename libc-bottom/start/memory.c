/*
 * Memory for the arguments and the environment, which last as long as the process: so that a program carries malloc only if it
 * calls it. What does not fit into the little that is set aside gets pages of its own (mm/pages.c takes these for somebody else's).
 */
#include <stdint.h>
#include "../internal/start.h"

#define WASM_PAGE 65536u

static _Alignas(max_align_t) char area[1024];
static size_t used;

hidden void *__start_memory(size_t size)
{
	size_t step = (size + sizeof(max_align_t) - 1) & -sizeof(max_align_t);
	if (step >= size && step <= sizeof area - used) return area + (used += step) - step;
	size_t page = __builtin_wasm_memory_grow(0, size / WASM_PAGE + 1);
	return page == SIZE_MAX ? 0 : (void *)(page * WASM_PAGE);
}
