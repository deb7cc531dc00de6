/*
 * Tasks that are not complete: those that have a detach clause and ran, but whose event has not come, and those that must not begin
 * before them by their dependences. They are in a list, in the order in which they were made.
 */
#include <stdlib.h>
#include "kmp.h"

static struct task *first, **end = &first;

void __omp_incomplete(struct task *t)
{
	t->next = 0;
	*end = t;
	end = &t->next;
}

static void take_out(struct task *t)
{
	struct task **at = &first;
	while (*at != t) at = &(*at)->next;
	*at = t->next;
	if (end == &t->next) end = at;
}

void __omp_complete(struct task *t)
{
	take_out(t);
	__omp_end_task(t);
}

/* Kinds of dependences; in and out are bits, so inout is out. */
#define IN 1
#define MUTEXINOUTSET 4
#define INOUTSET 8
#define ALL_MEMORY 0x80

/* Only two of one kind that lets several at once do not order their tasks. */
static bool conflict(const struct depend *a, const struct depend *b)
{
	if (a->kind == ALL_MEMORY || b->kind == ALL_MEMORY) return true;
	if (a->address != b->address) return false;
	return a->kind != b->kind || (a->kind != IN && a->kind != MUTEXINOUTSET && a->kind != INOUTSET);
}

/* Whether one that is in the list before `until` and has this parent is to be waited for. */
static bool conflicts(const struct task *until, const struct frame *parent, int count, const struct depend *list)
{
	for (const struct task *t = first; t != until; t = t->next) {
		if (t->parent != parent) continue;
		for (int i = 0; i < t->depend_count; i++)
			for (int j = 0; j < count; j++)
				if (conflict(&t->depends[i], &list[j])) return true;
	}
	return false;
}

bool __omp_must_wait(const struct frame *parent, int count, const struct depend *list)
{
	return conflicts(0, parent, count, list);
}

bool __omp_run_waiting(void)
{
	for (struct task *t = first; t; t = t->next) {
		if (!t->waiting || conflicts(t, t->parent, t->depend_count, t->depends)) continue;
		take_out(t);
		t->waiting = false;
		__omp_run(t, 0, 0);
		return true;
	}
	return false;
}

/* There is nobody but this thread who could make an event come. */
static void run_one(const struct place *place)
{
	if (!__omp_run_waiting())
		__omp_fail(place, "a task with a detach clause is waited for, but nothing is left that could call omp_fulfill_event");
}

static bool is_of(const struct group *g, const struct group *outer)
{
	while (g && g != outer) g = g->outer;
	return g;
}

/* The first in the list that is a parent's, a group's or a region's. */
static bool any(const struct frame *parent, const struct group *group, const struct frame *region)
{
	for (const struct task *t = first; t; t = t->next) {
		if (parent && t->parent == parent) return true;
		if (group && is_of(t->group, group)) return true;
		if (region && t->region == region) return true;
	}
	return false;
}

void __omp_wait_children(const struct place *place, const struct frame *parent)
{
	while (any(parent, 0, 0)) run_one(place);
}

void __omp_wait_group(const struct place *place, const struct group *group)
{
	while (any(0, group, 0)) run_one(place);
}

void __omp_wait_region(const struct frame *region)
{
	while (any(0, 0, region)) run_one(0);
}

void __omp_wait_depends(const struct place *place, const struct frame *parent, int count, const struct depend *list)
{
	while (conflicts(0, parent, count, list)) run_one(place);
}

void __omp_orphan(const struct frame *parent)
{
	for (struct task *t = first; t; t = t->next)
		if (t->parent == parent) t->parent = 0;
}

int __kmpc_omp_taskwait(struct place *place, int thread)
{
	__omp_wait_children(place, __omp_frame);
	return 0;
}

/* taskwait with a depend clause; and before a task with if(0) and dependences. */
void __kmpc_omp_taskwait_deps_51(struct place *place, int thread, int count, const struct depend *list, int more,
	const struct depend *more_list, int nowait)
{
	if (!nowait) __omp_wait_depends(place, __omp_frame, count, list);
}

void __kmpc_omp_wait_deps(struct place *place, int thread, int count, const struct depend *list, int more,
	const struct depend *more_list)
{
	__omp_wait_depends(place, __omp_frame, count, list);
}

int __kmpc_omp_taskyield(struct place *place, int thread, int part)
{
	__omp_run_waiting();
	return 0;
}

/* detach(event): the handle is the task. */
void *__kmpc_task_allow_completion_event(struct place *place, int thread, struct kmp_task *body)
{
	struct task *t = __omp_task_of(body);
	t->detached = true;
	return t;
}

void omp_fulfill_event(omp_event_handle_t event)
{
	struct task *t = (struct task *)event;
	if (t->fulfilled) __omp_fail(0, "omp_fulfill_event is called twice for an event");
	t->fulfilled = true;
	for (struct task *i = first; i; i = i->next)
		if (i == t && !t->waiting) {
			__omp_complete(t);
			return;
		}
}
