/* OpenMP: a league has as many teams as are asked for; distribute deals iterations out to them.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   1 1 1 1 0 teams 4 sum 46
 *   0/0 0/0 0/0 1/0 1/10 1/10 2/10 2/10 2/20 3/20 3/20 3/20 0/30 0/30 0/30 1/30 1/0 1/0 2/0 2/0 2/10 3/10 3/10 
 *   0000000000000000000000 3 9
 *   1
 *   4996 1 0
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	int seen[5] = {0}, teams = 0, owner[23], chunks[23], both[23], sum = 0, last = -1;
	static long long wide[10];
#pragma omp teams num_teams(4) thread_limit(1) reduction(+ : sum) shared(seen, teams, owner, chunks, both, wide)
	{
		int t = omp_get_team_num();
		seen[t] += 1;
		teams = omp_get_num_teams();
		sum += t + 10;
#pragma omp distribute
		for (int i = 0; i < 23; i++) owner[i] = t;
#pragma omp distribute dist_schedule(static, 3)
		for (unsigned i = 0; i < 23; i++) chunks[i] = t;
#pragma omp distribute parallel for dist_schedule(static, 4) schedule(dynamic, 2)
		for (int i = 0; i < 23; i++) both[i] = omp_get_team_num() * 10 + omp_get_thread_num();
#pragma omp distribute parallel for
		for (long long i = 0; i < 10; i++) wide[i] = i;
	}
	printf("%d %d %d %d %d teams %d sum %d\n", seen[0], seen[1], seen[2], seen[3], seen[4], teams, sum);
	for (int i = 0; i < 23; i++) printf("%d/%d ", chunks[i], both[i]);
	puts("");
	for (int i = 1; i < 23; i++) printf("%d", owner[i] < owner[i - 1] || owner[i] > owner[i - 1] + 1);
	printf(" %d %lld\n", owner[22], wide[9]);
#pragma omp teams distribute num_teams(3) lastprivate(last)
	for (int i = 0; i < 2; i++) last = i;
	printf("%d\n", last);
#pragma omp teams distribute parallel for num_teams(2) reduction(+ : sum)
	for (int i = 0; i < 100; i++) sum += i;
	printf("%d %d %d\n", sum, omp_get_num_teams(), omp_get_team_num());
	return 0;
}
