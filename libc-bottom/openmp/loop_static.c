/*
 * Loops whose iterations are dealt out beforehand. The one thread of a team gets them all; `distribute` deals them out to the
 * teams of a league.
 */
#include "kmp.h"

/* clang's numbers for `distribute`, with and without dist_schedule(static, chunk); flags may be set above. */
#define KIND(schedule) ((schedule) & 0xff)
#define DISTRIBUTE_CHUNKED 91
#define DISTRIBUTE 92

/*
 * *lower to *upper are all iterations, and become the first share; the next is *stride further. clang counts from 0 in steps of 1,
 * and cuts what is beyond the end off a chunk. S is the signed type, U the unsigned.
 */
#define FUNCTIONS(suffix, T, S, U) \
static U iterations_##suffix(T lower, T upper, S step) \
{ \
	if (step > 0) return upper < lower ? 0 : ((U)upper - (U)lower) / (U)step + 1; \
	return lower < upper ? 0 : ((U)lower - (U)upper) / -(U)step + 1; \
} \
\
/* The share of this team; tells whether the last iteration is in it. */ \
static bool share_##suffix(bool chunked, T *lower, T *upper, S *stride, S step, S chunk) \
{ \
	U n = iterations_##suffix(*lower, *upper, step); \
	U team = __omp_frame->team, teams = __omp_frame->teams; \
	if (chunked) { \
		U size = chunk > 0 ? chunk : 1; \
		*stride = size * step * teams; \
		*lower += team * size * step; \
		*upper = *lower + (size - 1) * step; \
		return (n - 1) / size % teams == team; \
	} \
	U most = n / teams, more = n % teams; \
	*stride = n * step; \
	*lower += (team * most + (team < more ? team : more)) * step; \
	*upper = *lower + (most + (team < more)) * step - step; \
	return n <= teams ? team == n - 1 : team == teams - 1; \
} \
\
void __kmpc_for_static_init_##suffix(struct place *place, int thread, int schedule, int *last, T *lower, T *upper, S *stride, \
	S step, S chunk) \
{ \
	int kind = KIND(schedule); \
	bool is_last = iterations_##suffix(*lower, *upper, step) > 0; \
	if (is_last && __omp_frame->teams > 1 && (kind == DISTRIBUTE || kind == DISTRIBUTE_CHUNKED)) \
		is_last = share_##suffix(kind == DISTRIBUTE_CHUNKED, lower, upper, stride, step, chunk); \
	else *stride = is_last ? *upper - *lower + step : step; \
	if (last) *last = is_last; \
} \
\
/* `distribute parallel for` in one call: the team's share, all of it for its one thread. */ \
void __kmpc_dist_for_static_init_##suffix(struct place *place, int thread, int schedule, int *last, T *lower, T *upper, \
	T *upper_of_team, S *stride, S step, S chunk) \
{ \
	bool is_last = iterations_##suffix(*lower, *upper, step) > 0; \
	if (is_last && __omp_frame->teams > 1) is_last = share_##suffix(false, lower, upper, stride, step, chunk); \
	else *stride = is_last ? *upper - *lower + step : step; \
	*upper_of_team = *upper; \
	if (last) *last = is_last; \
}

FUNCTIONS(4, int32_t, int32_t, uint32_t)
FUNCTIONS(4u, uint32_t, int32_t, uint32_t)
FUNCTIONS(8, int64_t, int64_t, uint64_t)
FUNCTIONS(8u, uint64_t, int64_t, uint64_t)

void __kmpc_for_static_fini(struct place *place, int thread)
{
}
