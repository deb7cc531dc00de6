/*
 * Reductions in which tasks take part. The tasks of a group share a private copy of each variable, as those of one thread do;
 * its value is added to the variable when the group ends.
 */
#include <stdlib.h>
#include <string.h>
#include "kmp.h"

/* clang's: a variable of a task reduction. */
struct kmp_reduction {
	void *shared, *original;
	size_t size;
	void (*init)(void *copy, void *original);
	void (*destroy)(void *copy);
	void (*combine)(void *into, void *copy);
	uint32_t flags;
};

struct reduction {
	struct kmp_reduction item;
	char *copy;
};

void *__kmpc_taskred_init(int thread, int count, const struct kmp_reduction *items)
{
	struct group *g = __omp_frame->group;
	if (!g) __omp_fail(0, "a task reduction begins outside of a taskgroup");
	g->reductions = __omp_memory(count * sizeof *g->reductions);
	g->count = count;
	for (int i = 0; i < count; i++) {
		struct reduction *r = &g->reductions[i];
		r->item = items[i];
		r->copy = __omp_memory(items[i].size ? items[i].size : 1);
		if (items[i].init) items[i].init(r->copy, items[i].original);
		else memset(r->copy, 0, items[i].size);
	}
	return g;
}

/* reduction(task, …) of a parallel region or a loop: the group is the run-time library's own. */
void *__kmpc_taskred_modifier_init(struct place *place, int thread, int loop, int count, const struct kmp_reduction *items)
{
	__omp_begin_group(__omp_memory(sizeof(struct group)));
	return __kmpc_taskred_init(thread, count, items);
}

void __kmpc_task_reduction_modifier_fini(struct place *place, int thread, int loop)
{
	struct group *g = __omp_frame->group;
	__omp_end_group(place, g);
	free(g);
}

void __omp_end_reductions(struct group *g)
{
	for (int i = 0; i < g->count; i++) {
		struct reduction *r = &g->reductions[i];
		r->item.combine(r->item.shared, r->copy);
		if (r->item.destroy) r->item.destroy(r->copy);
		free(r->copy);
	}
	free(g->reductions);
}

/* Where in the copy `data` is, which may be the variable, the original, the copy itself, or a part of one. */
static void *found(const struct reduction *r, void *data)
{
	uintptr_t at = (uintptr_t)data, size = r->item.size;
	if (at - (uintptr_t)r->copy < size) return data;
	if (at - (uintptr_t)r->item.shared < size) return r->copy + (at - (uintptr_t)r->item.shared);
	if (at - (uintptr_t)r->item.original < size) return r->copy + (at - (uintptr_t)r->item.original);
	return 0;
}

/* The copy that a task with in_reduction works on. */
void *__kmpc_task_reduction_get_th_data(int thread, struct group *g, void *data)
{
	for (g = g ? g : __omp_frame->group; g; g = g->outer)
		for (int i = 0; i < g->count; i++) {
			void *copy = found(&g->reductions[i], data);
			if (copy) return copy;
		}
	__omp_fail(0, "a task takes part in a reduction that no region around it has");
}
