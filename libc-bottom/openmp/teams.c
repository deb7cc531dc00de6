/* Leagues of teams, which a program may count on: the teams run one after the other, each with one thread. */
#include <stdarg.h>
#include "kmp.h"

/* What the clauses of the next teams construct say; 0: nothing. */
static int next_teams;

void __kmpc_push_num_teams(struct place *place, int thread, int teams, int limit)
{
	next_teams = teams;
}

void __kmpc_push_num_teams_51(struct place *place, int thread, int least, int most, int limit)
{
	next_teams = least > 0 ? least : most;
}

void __kmpc_fork_teams(struct place *place, int argc, microtask body, ...)
{
	int teams = next_teams > 0 ? next_teams : __omp_environment.teams > 0 ? __omp_environment.teams : 1;
	void *argv[argc ? argc : 1];
	va_list ap;
	va_start(ap, body);
	for (int i = 0; i < argc; i++) argv[i] = va_arg(ap, void *);
	va_end(ap);
	next_teams = 0;
	for (int i = 0; i < teams; i++) {
		struct frame f;
		__omp_enter_region(&f);
		f.level = 0;
		f.team = i;
		f.teams = teams;
		__omp_call(body, argc, argv);
		__omp_leave_region();
	}
}

int omp_get_num_teams(void)
{
	return __omp_frame->teams;
}

int omp_get_team_num(void)
{
	return __omp_frame->team;
}

void omp_set_num_teams(int teams)
{
	if (teams > 0) __omp_environment.teams = teams;
}

int omp_get_max_teams(void)
{
	return __omp_environment.teams;
}

void omp_set_teams_thread_limit(int limit)
{
	if (limit > 0) __omp_environment.teams_limit = limit;
}

int omp_get_teams_thread_limit(void)
{
	return __omp_environment.teams_limit;
}
