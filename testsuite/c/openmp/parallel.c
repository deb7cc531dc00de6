/* OpenMP: parallel regions, what they capture, and the numbers that the routines tell inside.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   outside: thread 0 of 1, level 0, active 0, parallel 0, team 1 1, ancestor 0 0 -1
 *   region: thread 0 of 1, level 1, active 0, parallel 0, team 1 1, ancestor 0 0 -1
 *   first: thread 0 of 1, level 1, active 0, parallel 0, team 1 1, ancestor 0 0 -1
 *   second: thread 0 of 1, level 2, active 0, parallel 0, team 1 1, ancestor 0 0 -1
 *   third: thread 0 of 1, level 3, active 0, parallel 0, team 1 1, ancestor 0 0 -1
 *   first again: thread 0 of 1, level 1, active 0, parallel 0, team 1 1, ancestor 0 0 -1
 *   outside again: thread 0 of 1, level 0, active 0, parallel 0, team 1 1, ancestor 0 0 -1
 *   -3 -300 1099511627776 1.5 2.25 3.125 7 seven 5 16
 *   -3 -300 1099511627776 1.5 2.25 3.125 7 5 16 5
 *   1 5 1
 *   1 0 1 4
 *   1
 */
#include <omp.h>
#include <stdio.h>

static int shared_count;

static void tell(const char *where)
{
	printf("%s: thread %d of %d, level %d, active %d, parallel %d, team %d %d, ancestor %d %d %d\n", where, omp_get_thread_num(),
		omp_get_num_threads(), omp_get_level(), omp_get_active_level(), omp_in_parallel(), omp_get_team_size(0),
		omp_get_team_size(omp_get_level()), omp_get_ancestor_thread_num(0), omp_get_ancestor_thread_num(omp_get_level()),
		omp_get_ancestor_thread_num(omp_get_level() + 1));
}

int main(void)
{
	signed char c = -3;
	short s = -300;
	long long l = 1LL << 40;
	float f = 1.5f;
	double d = 2.25;
	long double ld = 3.125L;
	struct { int a; char text[20]; } st = {7, "seven"};
	int array[5] = {1, 2, 3, 4, 5}, n = 5, out = 0;
	int vla[n];
	for (int i = 0; i < n; i++) vla[i] = i * i;

	tell("outside");
#pragma omp parallel
	tell("region");
#pragma omp parallel num_threads(1) if (n > 3)
	{
		tell("first");
#pragma omp parallel if (0)
		{
			tell("second");
#pragma omp parallel num_threads(1)
			tell("third");
		}
		tell("first again");
	}
	tell("outside again");

#pragma omp parallel firstprivate(c, s, l, f, d, ld, st, array, vla) reduction(+ : out)
	{
		printf("%d %d %lld %g %g %Lg %d %s %d %d\n", c, s, l, f, d, ld, st.a, st.text, array[4], vla[4]);
		c = 1, s = 1, l = 1, f = 1, d = 1, ld = 1, st.a = 1, array[4] = 1, vla[4] = 1;
		out += n;
	}
	printf("%d %d %lld %g %g %Lg %d %d %d %d\n", c, s, l, f, d, ld, st.a, array[4], vla[4], out);

	int mine = 1;
#pragma omp parallel private(mine) shared(out) default(none) shared(shared_count)
	{
		mine = 5;
		out = mine;
		shared_count++;
	}
	printf("%d %d %d\n", mine, out, shared_count);

	/* What a region sets is its own. */
	omp_set_schedule(omp_sched_static, 4);
#pragma omp parallel
	{
		omp_set_num_threads(7);
		omp_set_dynamic(1);
		omp_set_schedule(omp_sched_guided, 9);
	}
	omp_sched_t kind;
	int chunk;
	omp_get_schedule(&kind, &chunk);
	printf("%d %d %d %d\n", omp_get_max_threads(), omp_get_dynamic(), (int)kind, chunk);
	omp_set_num_threads(1);
	printf("%d\n", omp_get_max_threads());
	return 0;
}
