/* taskloop: a loop's iterations in tasks, as many as its clauses say. */
#include <string.h>
#include "kmp.h"

enum { NO_CLAUSE, GRAINSIZE, NUM_TASKS };

typedef void (*duplicate)(struct kmp_task *copy, struct kmp_task *from, int last);

/* A task like the pattern. */
static struct kmp_task *copy_of(struct kmp_task *pattern)
{
	struct task *from = __omp_task_of(pattern);
	struct task *t = __omp_new_task(from->flags, from->size, from->shared_at);
	struct kmp_task *body = __omp_body_of(t);
	memcpy(body, pattern, from->size);
	if (pattern->shared) body->shared = t->body + t->shared_at;
	return body;
}

static uint64_t iterations(uint64_t lower, uint64_t upper, int64_t step)
{
	if (step > 0) return (int64_t)upper < (int64_t)lower ? 0 : (upper - lower) / (uint64_t)step + 1;
	return (int64_t)lower < (int64_t)upper ? 0 : (lower - upper) / -(uint64_t)step + 1;
}

/* How many tasks n iterations make, one at least a task. */
static uint64_t task_count(uint64_t n, int clause, uint64_t value, bool strict)
{
	switch (clause) {
	case GRAINSIZE:
		/* strict: all but the last have that size; else it is the least that a task has. */
		if (strict) return n / value + (n % value != 0);
		return n < value ? 1 : n / value;
	case NUM_TASKS:
		return n < value ? n : value;
	default:
		return 1;
	}
}

static void run_tasks(struct kmp_task *pattern, int clause, uint64_t value, bool strict, duplicate dup)
{
	const struct kmp_loop_task *loop = (struct kmp_loop_task *)pattern;
	uint64_t n = iterations(loop->lower, loop->upper, loop->step);
	uint64_t lower = loop->lower, tasks = n ? task_count(n, clause, value, strict) : 0;
	for (uint64_t i = 0; i < tasks; i++) {
		bool last = i == tasks - 1;
		uint64_t size = n / tasks + (i < n % tasks);
		if (clause == GRAINSIZE && strict) size = last ? n - i * value : value;
		struct kmp_task *body = copy_of(pattern);
		struct kmp_loop_task *part = (struct kmp_loop_task *)body;
		part->lower = lower;
		part->upper = lower + (size - 1) * loop->step;
		part->last = last;
		if (dup) dup(body, pattern, last);
		__omp_run(__omp_task_of(body), 0, 0);
		lower += size * loop->step;
	}
	__omp_end_task(__omp_task_of(pattern));
}

/* lower and upper are those of the pattern, which has the step, too. */
void __kmpc_taskloop_5(struct place *place, int thread, struct kmp_task *pattern, int condition, uint64_t *lower, uint64_t *upper,
	int64_t step, int nogroup, int clause, uint64_t value, int strict, duplicate dup)
{
	struct group g;
	((struct kmp_loop_task *)pattern)->step = step;
	if (!nogroup) __omp_begin_group(&g);
	run_tasks(pattern, clause, value ? value : 1, strict, dup);
	if (!nogroup) __omp_end_group(place, &g);
}

void __kmpc_taskloop(struct place *place, int thread, struct kmp_task *pattern, int condition, uint64_t *lower, uint64_t *upper,
	int64_t step, int nogroup, int clause, uint64_t value, duplicate dup)
{
	__kmpc_taskloop_5(place, thread, pattern, condition, lower, upper, step, nogroup, clause, value, 0, dup);
}
