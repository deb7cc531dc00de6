/*
 * OpenMP with one thread: what clang calls for `#pragma omp`, and the routines of <omp.h>. It is libomp.a.
 *
 * OpenMP leaves the number of threads to the implementation, so a team of one is as good as another: every parallel region, loop
 * and section runs whole where it is met, a task runs when it is made, and what orders threads has nothing to do. What is left is
 * what a program can see: the numbers and settings that the routines tell (struct frame), teams (one after the other),
 * cancellation, and tasks that must wait since one before them ends by an event (struct task).
 *
 * clang passes the place in the source (struct place) and the number of the thread, always 0, to most functions. Names beginning
 * with __kmpc_ and the structures marked "clang's" are its interface, the same on all targets.
 */
#ifndef WASICC_OPENMP_KMP_H
#define WASICC_OPENMP_KMP_H
#include <features.h>
#include <omp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* clang's: where in the source a call comes from. `text` is ";file;function;line;column;;". */
struct place {
	int unused[4];
	const char *text;
};

/* What a task can set for itself and what it makes ("internal control variables" of a data environment). */
struct settings {
	int threads;
	int levels;
	int device;
	int chunk;
	omp_sched_t schedule;
	omp_allocator_handle_t allocator;
	bool dynamic;
};

/* clang's: a dependence of a task. */
struct depend {
	uintptr_t address;
	size_t size;
	uint8_t kind;
};

/* A taskgroup region. */
struct group {
	struct group *outer;
	bool cancelled;
};

/* What runs: the program's initial task, a region's only thread, a task. */
struct frame {
	struct frame *outer;
	struct frame *region; /* the frame of the region it belongs to, maybe itself */
	struct group *group;
	struct settings set;
	int level; /* of parallel regions around it */
	int team, teams;
	bool final, explicit;
	/* The loop that __kmpc_dispatch_next is to hand out. */
	bool loop;
	uint64_t lower, upper;
	int64_t step;
};

/* frame.c */
extern hidden struct frame *__omp_frame;
/* Puts a frame on top that begins like the one below it. */
hidden void __omp_enter(struct frame *);
/* Takes the topmost off. */
hidden void __omp_leave(void);
/* A region's begin and end: its frame is the region's own, and its tasks are complete at the end. */
hidden void __omp_enter_region(struct frame *);
hidden void __omp_enter_parallel(struct frame *);
hidden void __omp_leave_region(void);

/* environment.c: what the OMP_ variables say, and what has no other owner. */
struct environment {
	int teams, teams_limit; /* 0: not said */
	int task_priority;
	int places; /* 0 or 1 */
	omp_proc_bind_t bind;
	bool cancellation;
	bool active_wait;
	bool display_affinity;
	enum { OFFLOAD_DEFAULT, OFFLOAD_DISABLED, OFFLOAD_MANDATORY } offload;
	size_t stack_size; /* 0: not said */
};
extern hidden struct environment __omp_environment;
/* Before main. */
hidden void __omp_read_environment(void);

/* affinity.c */
#define AFFINITY_FORMAT_SIZE 256
extern hidden char __omp_affinity_format[AFFINITY_FORMAT_SIZE];

/* microtask.c: calls the function that clang made of a region, with what it captures. */
typedef void (*microtask)(int *thread, int *number, ...);
hidden void __omp_call(microtask, int argc, void **argv);

/* error.c: a message on standard error, with the place in the source if there is one; the second ends the program. */
hidden void __omp_warn(const struct place *, const char *kind, const char *text);
hidden _Noreturn void __omp_fail(const struct place *, const char *text);

/* clang's: the beginning of what it knows of a task; what is private to the task follows. */
struct kmp_task {
	void *shared;
	int (*run)(int thread, struct kmp_task *);
	int part; /* how far an untied task has come */
	union {
		int number;
		int (*call)(int thread, struct kmp_task *);
	} destructors, priority;
};

/* clang's: of a task that is part of a taskloop. */
struct kmp_loop_task {
	struct kmp_task task;
	uint64_t lower, upper;
	int64_t step;
	int last;
	void *reductions;
};

enum {
	TASK_TIED = 1,
	TASK_FINAL = 2,
	TASK_MERGED = 4,
	TASK_DESTRUCTORS = 8,
	TASK_PROXY = 16,
	TASK_PRIORITY = 32,
	TASK_DETACHABLE = 64,
};

/* What stands before clang's part of a task. */
struct task {
	struct task *next; /* of the incomplete ones */
	struct frame *parent, *region;
	struct group *group;
	struct frame frame;
	struct depend *depends;
	int depend_count;
	int flags;
	size_t size, shared_at; /* of clang's part with what is shared, and where that is in it */
	bool running, again; /* again: an untied task asks for its next part */
	bool detached, fulfilled; /* its end is an event; that has come */
	bool waiting; /* it has not begun */
	_Alignas(16) char body[];
};

/* task.c */
hidden struct task *__omp_task_of(struct kmp_task *);
hidden struct kmp_task *__omp_body_of(struct task *);
hidden struct task *__omp_new_task(int flags, size_t size, size_t shared_at);
/* Runs the task, which depends on what is listed. It is gone then, unless its end is still to come. */
hidden void __omp_run(struct task *, int count, const struct depend *);
/* Destroys what is private to the task and gives its memory back. */
hidden void __omp_end_task(struct task *);

/* wait.c: tasks that are not complete. */
hidden void __omp_incomplete(struct task *);
hidden void __omp_complete(struct task *);
hidden bool __omp_must_wait(const struct frame *parent, int count, const struct depend *);
/* What is waited for: all tasks of a parent, of a group, of a region, or what conflicts with the dependences of a parent's task. */
hidden void __omp_wait_children(const struct place *, const struct frame *parent);
hidden void __omp_wait_group(const struct place *, const struct group *);
hidden void __omp_wait_region(const struct frame *region);
hidden void __omp_wait_depends(const struct place *, const struct frame *parent, int count, const struct depend *);
/* Runs one task that has waited long enough; tells whether there was one. */
hidden bool __omp_run_waiting(void);
/* The parent is gone. */
hidden void __omp_orphan(const struct frame *parent);

/* taskgroup.c */
hidden void __omp_begin_group(struct group *);
hidden void __omp_end_group(const struct place *, struct group *);
void __kmpc_taskgroup(struct place *, int thread);
void __kmpc_end_taskgroup(struct place *, int thread);

/* Memory that the program cannot do without. */
hidden void *__omp_memory(size_t);
#endif
