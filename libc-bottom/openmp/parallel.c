/* Parallel regions. */
#include <stdarg.h>
#include <stdlib.h>
#include "kmp.h"

int __kmpc_global_thread_num(struct place *place)
{
	return 0;
}

void __kmpc_begin(struct place *place, int flags)
{
}

void __kmpc_end(struct place *place)
{
}

void __kmpc_fork_call(struct place *place, int argc, microtask body, ...)
{
	struct frame f;
	/* What is captured is passed as pointers, or as integers of their size. */
	void *argv[argc ? argc : 1];
	va_list ap;
	va_start(ap, body);
	for (int i = 0; i < argc; i++) argv[i] = va_arg(ap, void *);
	va_end(ap);
	__omp_enter_parallel(&f);
	__omp_call(body, argc, argv);
	__omp_leave_region();
}

void __kmpc_fork_call_if(struct place *place, int argc, microtask body, int condition, void *arg)
{
	struct frame f;
	__omp_enter_parallel(&f);
	__omp_call(body, arg ? 1 : 0, &arg);
	__omp_leave_region();
}

/* A region that is known not to be parallel: clang calls its function itself. */
void __kmpc_serialized_parallel(struct place *place, int thread)
{
	struct frame *f = __omp_memory(sizeof *f);
	__omp_enter_parallel(f);
}

void __kmpc_end_serialized_parallel(struct place *place, int thread)
{
	struct frame *f = __omp_frame;
	__omp_leave_region();
	free(f);
}

/* Numbers that clauses ask for. One thread is what there is, and the specification allows that. */
void __kmpc_push_num_threads(struct place *place, int thread, int count)
{
}

/* num_threads(strict: n) wants no other number. */
void __kmpc_push_num_threads_strict(struct place *place, int thread, int count, int severity, const char *message)
{
	const char *text = message ? message : "num_threads(strict) asks for more than one thread, and there is one";
	if (count <= 1) return;
	if (severity != 1) __omp_fail(place, text);
	__omp_warn(place, "warning", text);
}

void __kmpc_push_proc_bind(struct place *place, int thread, int bind)
{
}

void __kmpc_set_thread_limit(struct place *place, int thread, int limit)
{
}
