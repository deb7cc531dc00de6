/* OpenMP: loops of tasks, of all sizes; reductions in which tasks take part.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   grainsize: 96: 97 iterations, 9 tasks of 10 to 11
 *   large: 96: 97 iterations, 1 tasks of 97 to 97
 *   tasks: -95: 65 iterations, 7 tasks of 9 to 10
 *   many: 18: 10 iterations, 10 tasks of 1 to 1
 *   empty: 0: 0 iterations, 0 tasks of 0 to 0
 *   wide: 1099511627875: 34 iterations, 6 tasks of 5 to 6
 *   downwards: -5: 11 iterations, 5 tasks of 2 to 3
 *   24 4 1773 1771 61
 *   0 0 270 280 290 300 310 320 0 0 
 *   31515 120
 *   131516
 *   6
 */
#include <stdio.h>
#include <stdlib.h>

/* Chunks show in a private variable that each task begins with anew. */
#define CHUNKS(text, type, from, condition, step, clauses) do { \
	int seen[200] = {0}, at = 0, mine = 1; \
	type last = 0; \
	_Pragma(clauses) \
	for (type i = from; condition; step) { \
		if (mine) seen[at++] = 0; \
		mine = 0; \
		seen[at - 1]++; \
		last = i; \
	} \
	printf("%s: %lld:", text, (long long)last); \
	int total = 0, least = 1000, most = 0; \
	for (int c = 0; c < at; c++) { \
		total += seen[c]; \
		if (seen[c] < least) least = seen[c]; \
		if (seen[c] > most) most = seen[c]; \
	} \
	printf(" %d iterations, %d tasks of %d to %d\n", total, at, total ? least : 0, most); \
} while (0)

struct pair { int sum, count; };
#pragma omp declare reduction(pair : struct pair : omp_out.sum += omp_in.sum, omp_out.count += omp_in.count) \
	initializer(omp_priv = (struct pair){0, 0})

int main(void)
{
	int n = 97;
	CHUNKS("grainsize", int, 0, i < n, i++, "omp taskloop grainsize(10) firstprivate(mine) lastprivate(last) shared(seen, at)");
	CHUNKS("large", int, 0, i < n, i++, "omp taskloop grainsize(1000) firstprivate(mine) lastprivate(last) shared(seen, at)");
	CHUNKS("tasks", int, n, i > -n, i -= 3, "omp taskloop num_tasks(7) firstprivate(mine) lastprivate(last) shared(seen, at)");
	CHUNKS("many", short, 0, i < 20, i += 2, "omp taskloop num_tasks(n) firstprivate(mine) lastprivate(last) shared(seen, at)");
	CHUNKS("empty", int, n, i < n, i++, "omp taskloop num_tasks(3) firstprivate(mine) lastprivate(last) shared(seen, at)");
	CHUNKS("wide", unsigned long long, 1ULL << 40, i < (1ULL << 40) + 100, i += 3,
		"omp taskloop grainsize(5) nogroup firstprivate(mine) lastprivate(last) shared(seen, at) if (0)");
	CHUNKS("downwards", long long, 5, i >= -5, i--, "omp taskloop grainsize(2) firstprivate(mine) lastprivate(last) shared(seen, at)");

	int grid[5][7], sum = 3;
	struct pair p = {1, 1};
	double *array = calloc(10, sizeof *array);
#pragma omp parallel num_threads(1)
#pragma omp single
	{
#pragma omp taskloop collapse(2) shared(grid)
		for (int i = 0; i < 5; i++)
			for (int j = 0; j < 7; j++) grid[i][j] = i * j;
#pragma omp taskloop reduction(+ : sum, array[2 : 6]) reduction(pair : p) num_tasks(5)
		for (int i = 0; i < 60; i++) sum += i, array[2 + i % 6] += i, p.sum += i, p.count++;
#pragma omp taskloop simd
		for (int i = 0; i < 5; i++) grid[i][0] = i;
	}
	printf("%d %d %d %d %d\n", grid[4][6], grid[4][0], sum, p.sum, p.count);
	for (int i = 0; i < 10; i++) printf("%g ", array[i]);
	puts("");

	/* Tasks of a group add to its copy, which is added to the variable in the end. */
	int total = 1000, tasks = 1;
#pragma omp parallel num_threads(1)
#pragma omp single
#pragma omp taskgroup task_reduction(+ : total) task_reduction(* : tasks)
	{
		for (int i = 1; i <= 5; i++) {
#pragma omp task in_reduction(+ : total) in_reduction(* : tasks) firstprivate(i)
			{
				total += i;
				tasks *= i;
#pragma omp task in_reduction(+ : total)
				total += 100;
			}
		}
#pragma omp taskloop in_reduction(+ : total)
		for (int i = 0; i < 3; i++) total += 10000;
	}
	printf("%d %d\n", total, tasks);
#pragma omp parallel num_threads(1) reduction(task, + : total)
	{
		total += 1;
#pragma omp task in_reduction(+ : total)
		total += 100000;
	}
	printf("%d\n", total);
	int half = 0;
#pragma omp parallel for num_threads(1) reduction(task, + : half)
	for (int i = 0; i < 4; i++) {
#pragma omp task in_reduction(+ : half)
		half += i;
	}
	printf("%d\n", half);
	free(array);
	return 0;
}
