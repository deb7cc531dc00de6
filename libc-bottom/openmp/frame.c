/* The stack of what runs. Its lowest frame is the program's initial task. */
#include <stdlib.h>
#include "kmp.h"

static struct frame initial = {
	.region = &initial,
	.teams = 1,
	.set = {.threads = 1, .levels = 1, .schedule = omp_sched_static, .allocator = omp_default_mem_alloc},
};

struct frame *__omp_frame = &initial;

/* Here, since the linker runs what is to come before main only for object files of which something is in use. */
__attribute__((constructor)) static void begin(void)
{
	__omp_read_environment();
}

void __omp_enter(struct frame *f)
{
	*f = *__omp_frame;
	f->outer = __omp_frame;
	f->loop = false;
	__omp_frame = f;
}

void __omp_leave(void)
{
	__omp_orphan(__omp_frame);
	__omp_frame = __omp_frame->outer;
}

void __omp_enter_region(struct frame *f)
{
	__omp_enter(f);
	f->region = f;
	f->group = 0;
	f->explicit = false;
	f->final = false;
}

void __omp_enter_parallel(struct frame *f)
{
	static bool displayed;
	__omp_enter_region(f);
	f->level++;
	if (__omp_environment.display_affinity && !displayed) {
		displayed = true;
		omp_display_affinity(0);
	}
}

void __omp_leave_region(void)
{
	__omp_wait_region(__omp_frame);
	__omp_leave();
}

void *__omp_memory(size_t size)
{
	void *p = malloc(size);
	if (!p) __omp_fail(0, "out of memory");
	return p;
}
