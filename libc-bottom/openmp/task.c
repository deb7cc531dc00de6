/* Tasks. A task runs when it is made, unless one that it depends on waits for an event (wait.c). */
#include <stdlib.h>
#include <string.h>
#include "kmp.h"

#define ROUNDED(size) (((size) + 15) & -(size_t)16)

struct task *__omp_task_of(struct kmp_task *body)
{
	return (struct task *)((char *)body - offsetof(struct task, body));
}

struct kmp_task *__omp_body_of(struct task *t)
{
	return (struct kmp_task *)t->body;
}

struct task *__omp_new_task(int flags, size_t size, size_t shared_at)
{
	struct task *t = __omp_memory(sizeof *t + size);
	memset(t, 0, sizeof *t);
	t->flags = flags;
	t->size = size;
	t->shared_at = shared_at;
	t->parent = __omp_frame;
	t->region = __omp_frame->region;
	t->group = __omp_frame->group;
	return t;
}

struct kmp_task *__kmpc_omp_task_alloc(struct place *place, int thread, int flags, size_t size, size_t shared,
	int (*run)(int, struct kmp_task *))
{
	struct task *t = __omp_new_task(flags, ROUNDED(size) + ROUNDED(shared), ROUNDED(size));
	struct kmp_task *body = __omp_body_of(t);
	memset(body, 0, t->size);
	body->shared = shared ? t->body + t->shared_at : 0;
	body->run = run;
	return body;
}

/* The host is the only device. */
struct kmp_task *__kmpc_omp_target_task_alloc(struct place *place, int thread, int flags, size_t size, size_t shared,
	int (*run)(int, struct kmp_task *), int64_t device)
{
	return __kmpc_omp_task_alloc(place, thread, flags, size, shared, run);
}

void __omp_end_task(struct task *t)
{
	struct kmp_task *body = __omp_body_of(t);
	if (t->flags & TASK_DESTRUCTORS) body->destructors.call(0, body);
	free(t->depends);
	free(t);
}

/* What a task runs in. */
static void enter(struct task *t)
{
	__omp_enter(&t->frame);
	t->frame.region = t->region;
	t->frame.group = t->group;
	t->frame.explicit = true;
	if (t->flags & TASK_FINAL) t->frame.final = true;
}

static void keep_depends(struct task *t, int count, const struct depend *list)
{
	if (!count || t->depends) return;
	t->depends = __omp_memory(count * sizeof *list);
	memcpy(t->depends, list, count * sizeof *list);
	t->depend_count = count;
}

void __omp_run(struct task *t, int count, const struct depend *list)
{
	struct kmp_task *body = __omp_body_of(t);
	bool cancelled = t->group && t->group->cancelled;
	if (!cancelled) {
		t->running = true;
		enter(t);
		do {
			t->again = false;
			body->run(0, body);
		} while (t->again);
		__omp_leave();
		t->running = false;
	}
	if (t->detached && !t->fulfilled && !cancelled) {
		keep_depends(t, count, list);
		__omp_incomplete(t);
	} else __omp_end_task(t);
}

int __kmpc_omp_task(struct place *place, int thread, struct kmp_task *body)
{
	struct task *t = __omp_task_of(body);
	if (t->running) t->again = true;
	else __omp_run(t, 0, 0);
	return 0;
}

int __kmpc_omp_task_with_deps(struct place *place, int thread, struct kmp_task *body, int count, const struct depend *list,
	int more, const struct depend *more_list)
{
	struct task *t = __omp_task_of(body);
	if (!__omp_must_wait(t->parent, count, list)) {
		__omp_run(t, count, list);
	} else if (t->frame.final || (t->flags & TASK_FINAL) || __omp_frame->final) {
		__omp_wait_depends(place, t->parent, count, list);
		__omp_run(t, count, list);
	} else {
		keep_depends(t, count, list);
		t->waiting = true;
		__omp_incomplete(t);
	}
	return 0;
}

/* A task with if(0): clang calls its function itself, in between. */
void __kmpc_omp_task_begin_if0(struct place *place, int thread, struct kmp_task *body)
{
	struct task *t = __omp_task_of(body);
	t->running = true;
	enter(t);
}

void __kmpc_omp_task_complete_if0(struct place *place, int thread, struct kmp_task *body)
{
	struct task *t = __omp_task_of(body);
	__omp_leave();
	t->running = false;
	__omp_end_task(t);
}

int __kmpc_omp_reg_task_with_affinity(struct place *place, int thread, struct kmp_task *body, int count, void *list)
{
	return 0;
}

int omp_in_final(void)
{
	return __omp_frame->final;
}

int omp_in_explicit_task(void)
{
	return __omp_frame->explicit;
}

int omp_get_max_task_priority(void)
{
	return __omp_environment.task_priority;
}
