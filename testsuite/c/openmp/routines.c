/* OpenMP: the routines of omp.h with one thread.
 * flags: -fopenmp
 * host: skip a host has more threads, levels and places
 * stdout:
 *   threads 1 1 0 limit 1 procs 1
 *   remembered 6, team 1
 *   levels 1 1 0 1
 *   dynamic 1 nested 0
 *   schedule 1 0, 2 7, 3 1, -2147483646 5, 4 0
 *   places 0 -1 0 0 bind 0
 *   teams 0 0, 5 2
 *   tool -2 pause 0 -1
 *   interop 0 1 1
 *   affinity 21 [0001|1   |   0|100% 0]
 *   format 8 [level]
 *   clock 1 1
 */
#include <omp.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	printf("threads %d %d %d limit %d procs %d\n", omp_get_num_threads(), omp_get_max_threads(), omp_get_thread_num(),
		omp_get_thread_limit(), omp_get_num_procs());
	omp_set_num_threads(6);
	int team = 0;
#pragma omp parallel
	team = omp_get_num_threads();
	omp_set_num_threads(0);
	printf("remembered %d, team %d\n", omp_get_max_threads(), team);
	omp_set_max_active_levels(5);
	int levels = omp_get_max_active_levels();
	omp_set_max_active_levels(0);
	int none = omp_get_max_active_levels();
	omp_set_max_active_levels(1);
	printf("levels %d %d %d %d\n", omp_get_supported_active_levels(), levels, none, omp_get_max_active_levels());
	omp_set_dynamic(1);
	omp_set_nested(1);
	printf("dynamic %d nested %d\n", omp_get_dynamic(), omp_get_nested());

	static const struct { omp_sched_t kind; int chunk; } set[] = {
		{omp_sched_dynamic, 7}, {omp_sched_guided, 0}, {(omp_sched_t)(omp_sched_dynamic | omp_sched_monotonic), 5}, {omp_sched_auto, 3},
	};
	omp_sched_t kind;
	int chunk;
	omp_get_schedule(&kind, &chunk);
	printf("schedule %d %d", (int)kind, chunk);
	for (int i = 0; i < 4; i++) {
		omp_set_schedule(set[i].kind, set[i].chunk);
		omp_get_schedule(&kind, &chunk);
		printf(", %d %d", (int)kind, chunk);
	}
	printf("\nplaces %d %d %d %d bind %d\n", omp_get_num_places(), omp_get_place_num(), omp_get_partition_num_places(),
		omp_get_place_num_procs(0), (int)omp_get_proc_bind());
	printf("teams %d %d", omp_get_max_teams(), omp_get_teams_thread_limit());
	omp_set_num_teams(5);
	omp_set_teams_thread_limit(2);
	printf(", %d %d\n", omp_get_max_teams(), omp_get_teams_thread_limit());
	printf("tool %d pause %d %d\n", omp_control_tool(omp_control_tool_start, 0, 0), omp_pause_resource_all(omp_pause_hard),
		omp_pause_resource(omp_pause_soft, 3));
	int why;
	omp_interop_t object = omp_interop_none;
	omp_get_interop_int(object, omp_ipr_vendor, &why);
	printf("interop %d %d %d\n", omp_get_num_interop_properties(object), why == omp_irc_empty,
		!strcmp(omp_get_interop_rc_desc(object, omp_irc_success), "success"));

	char text[100];
	size_t n;
#pragma omp parallel
	n = omp_capture_affinity(text, sizeof text, "%0.4L|%4{num_threads}|%.4n|100%% %A");
	printf("affinity %zu [%s]\n", n, text);
	omp_set_affinity_format("level %L");
	n = omp_get_affinity_format(text, 6);
	printf("format %zu [%s]\n", n, text);
	double begin = omp_get_wtime(), end = omp_get_wtime();
	printf("clock %d %d\n", end >= begin, omp_get_wtick() > 0 && omp_get_wtick() < 1);
	return 0;
}
