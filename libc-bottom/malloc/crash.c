/*
 * Ends of a program whose use of memory is broken. They are functions, so that their names stand in the trap's calls: the runner makes
 * words of them (driver/src/run/trap/reason.rs). -fmalloc=debug tells more.
 */
#include "heap.h"

hidden _Noreturn void __malloc_double_free_or_wrong_pointer(void)
{
	__builtin_trap();
}

hidden _Noreturn void __malloc_heap_is_damaged(void)
{
	__builtin_trap();
}
