/*
 * The environment variables, read before main. Values that make no sense are told on standard error and left alone, as the other
 * implementations do. More threads than one are what cannot be had: any number counts as one.
 */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "kmp.h"

struct environment __omp_environment;

static void bad(const char *name, const char *value)
{
	char text[300];
	snprintf(text, sizeof text, "%s=%s is not understood, and left alone", name, value);
	__omp_warn(0, "warning", text);
}

static const char *skip_blanks(const char *s)
{
	while (isspace((unsigned char)*s)) s++;
	return s;
}

/* The word that the text begins with, without regard to case; what is behind it, or 0. */
static const char *word(const char *text, const char *name)
{
	size_t n = strlen(name);
	text = skip_blanks(text);
	if (strncasecmp(text, name, n) || isalnum((unsigned char)text[n]) || text[n] == '_') return 0;
	return skip_blanks(text + n);
}

static bool is_word(const char *text, const char *name)
{
	const char *rest = word(text, name);
	return rest && !*rest;
}

/* A number at the beginning of the text, and what is behind it; 0 if there is none of at least `least`. */
static const char *number(const char *text, int least, int *value)
{
	char *end;
	errno = 0;
	long v = strtol(text, &end, 10);
	if (end == text || v < least || errno) return 0;
	*value = v;
	return skip_blanks(end);
}

static void read_number(const char *name, int least, int *value)
{
	const char *text = getenv(name), *rest;
	int v;
	if (!text) return;
	rest = number(text, least, &v);
	if (rest && !*rest) *value = v;
	else bad(name, text);
}

static void read_flag(const char *name, bool *value)
{
	const char *text = getenv(name);
	if (!text) return;
	if (is_word(text, "true") || is_word(text, "1")) *value = true;
	else if (is_word(text, "false") || is_word(text, "0")) *value = false;
	else bad(name, text);
}

/* A list of numbers, one a level: however many are asked for, it is one. */
static void read_threads(void)
{
	const char *text = getenv("OMP_NUM_THREADS"), *rest = text;
	int v;
	if (!text) return;
	while ((rest = number(rest, 1, &v)) && *rest == ',') rest++;
	if (!rest || *rest) bad("OMP_NUM_THREADS", text);
}

/* [monotonic:|nonmonotonic:]kind[,chunk] */
static void read_schedule(void)
{
	static const struct { const char *name; omp_sched_t kind; } kinds[] = {
		{"static", omp_sched_static}, {"dynamic", omp_sched_dynamic}, {"guided", omp_sched_guided}, {"auto", omp_sched_auto},
	};
	const char *text = getenv("OMP_SCHEDULE"), *at = text, *rest;
	unsigned modifier = 0;
	int chunk = 0;
	if (!text) return;
	if ((rest = word(at, "monotonic")) && *rest == ':') {
		modifier = (unsigned)omp_sched_monotonic;
		at = rest + 1;
	} else if ((rest = word(at, "nonmonotonic")) && *rest == ':') {
		at = rest + 1;
	}
	for (int i = 0; i < 4; i++) {
		if (!(rest = word(at, kinds[i].name))) continue;
		if (*rest == ',') rest = number(rest + 1, 1, &chunk);
		if (!rest || *rest) break;
		omp_set_schedule(kinds[i].kind | modifier, chunk);
		return;
	}
	bad("OMP_SCHEDULE", text);
}

static void read_bind(void)
{
	static const struct { const char *name; omp_proc_bind_t bind; } kinds[] = {
		{"false", omp_proc_bind_false}, {"true", omp_proc_bind_true}, {"primary", omp_proc_bind_primary},
		{"master", omp_proc_bind_primary}, {"close", omp_proc_bind_close}, {"spread", omp_proc_bind_spread},
	};
	const char *text = getenv("OMP_PROC_BIND"), *rest;
	const char *places = getenv("OMP_PLACES");
	if (places && *skip_blanks(places)) {
		__omp_environment.places = 1;
		__omp_environment.bind = omp_proc_bind_true;
	}
	if (!text) return;
	/* A list has one word a level. There is no other level. */
	for (int i = 0; i < 6; i++) {
		if (!(rest = word(text, kinds[i].name)) || (*rest && *rest != ',')) continue;
		__omp_environment.bind = kinds[i].bind;
		__omp_environment.places = kinds[i].bind != omp_proc_bind_false;
		return;
	}
	bad("OMP_PROC_BIND", text);
}

/* A size in KiB, or with B, K, M or G. */
static void read_stack_size(void)
{
	const char *text = getenv("OMP_STACKSIZE"), *rest;
	size_t size;
	int v, shift = 10;
	if (!text) return;
	rest = number(text, 1, &v);
	if (rest && *rest) {
		const char *units = "bkmg", *unit = strchr(units, tolower((unsigned char)*rest));
		rest = unit ? skip_blanks(rest + 1) : rest;
		shift = unit ? 10 * (unit - units) : 0;
	}
	size = (size_t)v << shift;
	if (!rest || *rest || size >> shift != v) bad("OMP_STACKSIZE", text);
	else __omp_environment.stack_size = size;
}

static void read_wait_policy(void)
{
	const char *text = getenv("OMP_WAIT_POLICY");
	if (!text) return;
	if (is_word(text, "active")) __omp_environment.active_wait = true;
	else if (!is_word(text, "passive")) bad("OMP_WAIT_POLICY", text);
}

static void read_offload(void)
{
	const char *text = getenv("OMP_TARGET_OFFLOAD");
	if (!text) return;
	if (is_word(text, "mandatory")) __omp_environment.offload = OFFLOAD_MANDATORY;
	else if (is_word(text, "disabled")) __omp_environment.offload = OFFLOAD_DISABLED;
	else if (!is_word(text, "default")) bad("OMP_TARGET_OFFLOAD", text);
}

static void read_allocator(void)
{
	static const char *const names[] = {
		"omp_default_mem_alloc", "omp_large_cap_mem_alloc", "omp_const_mem_alloc", "omp_high_bw_mem_alloc",
		"omp_low_lat_mem_alloc", "omp_cgroup_mem_alloc", "omp_pteam_mem_alloc", "omp_thread_mem_alloc",
	};
	const char *text = getenv("OMP_ALLOCATOR");
	if (!text) return;
	for (int i = 0; i < 8; i++)
		if (is_word(text, names[i])) {
			omp_set_default_allocator(omp_default_mem_alloc + i);
			return;
		}
	bad("OMP_ALLOCATOR", text);
}

static void display(void)
{
	const char *text = getenv("OMP_DISPLAY_ENV");
	if (!text || is_word(text, "false") || is_word(text, "0")) return;
	if (is_word(text, "true") || is_word(text, "1")) omp_display_env(0);
	else if (is_word(text, "verbose")) omp_display_env(1);
	else bad("OMP_DISPLAY_ENV", text);
}

void __omp_read_environment(void)
{
	const char *format = getenv("OMP_AFFINITY_FORMAT");
	int limit = 1, levels = 1;
	bool nested = false;
	read_threads();
	read_number("OMP_THREAD_LIMIT", 1, &limit);
	read_number("OMP_MAX_ACTIVE_LEVELS", 0, &levels);
	read_flag("OMP_NESTED", &nested);
	omp_set_max_active_levels(levels);
	read_flag("OMP_DYNAMIC", &__omp_frame->set.dynamic);
	read_flag("OMP_CANCELLATION", &__omp_environment.cancellation);
	read_flag("OMP_DISPLAY_AFFINITY", &__omp_environment.display_affinity);
	read_number("OMP_NUM_TEAMS", 1, &__omp_environment.teams);
	read_number("OMP_TEAMS_THREAD_LIMIT", 1, &__omp_environment.teams_limit);
	read_number("OMP_MAX_TASK_PRIORITY", 0, &__omp_environment.task_priority);
	read_number("OMP_DEFAULT_DEVICE", 0, &__omp_frame->set.device);
	read_schedule();
	read_bind();
	read_stack_size();
	read_wait_policy();
	read_offload();
	read_allocator();
	if (format) omp_set_affinity_format(format);
	display();
}
