/* omp_display_env, and OMP_DISPLAY_ENV: what the settings are, on standard error. */
#include <stdio.h>
#include "kmp.h"

static void text(const char *name, const char *value)
{
	fprintf(stderr, "  [host] %s = '%s'\n", name, value);
}

static void flag(const char *name, bool value)
{
	text(name, value ? "TRUE" : "FALSE");
}

static void number(const char *name, unsigned value)
{
	fprintf(stderr, "  [host] %s = '%u'\n", name, value);
}

static void schedule(void)
{
	static const char *const kinds[] = {"STATIC", "STATIC", "DYNAMIC", "GUIDED", "AUTO"};
	const struct settings *set = &__omp_frame->set;
	unsigned kind = set->schedule & ~(unsigned)omp_sched_monotonic;
	fprintf(stderr, "  [host] OMP_SCHEDULE = '%s%s", kind == set->schedule ? "" : "MONOTONIC:", kinds[kind <= 4 ? kind : 0]);
	if (set->chunk > 0) fprintf(stderr, ",%d", set->chunk);
	fputs("'\n", stderr);
}

void omp_display_env(int verbose)
{
	static const char *const binds[] = {"FALSE", "TRUE", "PRIMARY", "CLOSE", "SPREAD"};
	static const char *const offloads[] = {"DEFAULT", "DISABLED", "MANDATORY"};
	static const char *const allocators[] = {
		"omp_null_allocator", "omp_default_mem_alloc", "omp_large_cap_mem_alloc", "omp_const_mem_alloc", "omp_high_bw_mem_alloc",
		"omp_low_lat_mem_alloc", "omp_cgroup_mem_alloc", "omp_pteam_mem_alloc", "omp_thread_mem_alloc",
	};
	const struct settings *set = &__omp_frame->set;
	const struct environment *e = &__omp_environment;
	/* The version that clang's _OPENMP names. */
	fputs("OPENMP DISPLAY ENVIRONMENT BEGIN\n  _OPENMP = '202011'\n", stderr);
	text("OMP_AFFINITY_FORMAT", __omp_affinity_format);
	text("OMP_ALLOCATOR", set->allocator <= omp_thread_mem_alloc ? allocators[set->allocator] : "");
	flag("OMP_CANCELLATION", e->cancellation);
	number("OMP_DEFAULT_DEVICE", set->device);
	flag("OMP_DISPLAY_AFFINITY", e->display_affinity);
	flag("OMP_DYNAMIC", set->dynamic);
	number("OMP_MAX_ACTIVE_LEVELS", set->levels);
	number("OMP_MAX_TASK_PRIORITY", e->task_priority);
	flag("OMP_NESTED", false);
	number("OMP_NUM_TEAMS", e->teams);
	number("OMP_NUM_THREADS", set->threads);
	text("OMP_PLACES", e->places ? "{0}" : "");
	text("OMP_PROC_BIND", binds[e->bind]);
	schedule();
	number("OMP_STACKSIZE", e->stack_size);
	text("OMP_TARGET_OFFLOAD", offloads[e->offload]);
	number("OMP_TEAMS_THREAD_LIMIT", e->teams_limit);
	number("OMP_THREAD_LIMIT", 1);
	text("OMP_WAIT_POLICY", e->active_wait ? "ACTIVE" : "PASSIVE");
	fputs("OPENMP DISPLAY ENVIRONMENT END\n", stderr);
}
