/* OpenMP: loops of all schedules, types and shapes do each iteration once, in the order of one thread.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * env: OMP_NUM_THREADS=1 OMP_SCHEDULE=guided,5
 */
#include <limits.h>
#include <stdio.h>

static unsigned long long digest = 14695981039346656037ULL;
static long count;

static void note(long long i)
{
	digest = (digest ^ (unsigned long long)i) * 1099511628211ULL;
	count++;
}

static void tell(const char *what)
{
	printf("%s: %ld %016llx\n", what, count, digest);
	digest = 14695981039346656037ULL;
	count = 0;
}

#define LOOP(text, type, from, condition, step, clauses) do { \
	_Pragma(clauses) \
	for (type i = from; condition; step) note((long long)i); \
	tell(text #type); \
} while (0)

#define ALL(clauses, text) \
	LOOP(text, int, 3, i < 103, i++, clauses); \
	LOOP(text, int, 100, i >= -100, i -= 7, clauses); \
	LOOP(text, unsigned, UINT_MAX - 20, i < UINT_MAX - 2, i += 3, clauses); \
	LOOP(text, long long, -5000000000LL, i <= 5000000000LL, i += 250000001LL, clauses); \
	LOOP(text, unsigned long long, 18446744073709551000ULL, i < 18446744073709551600ULL, i += 13, clauses); \
	LOOP(text, short, -10, i < 10, ++i, clauses); \
	LOOP(text, unsigned char, 5, i < 250, i += 5, clauses); \
	LOOP(text, int, 5, i < 5, i++, clauses); \
	LOOP(text, int, INT_MAX - 5, i < INT_MAX, i++, clauses); \
	LOOP(text, int, INT_MIN + 3, i > INT_MIN, i--, clauses)

int main(void)
{
	int chunk = 4;
	ALL("omp parallel for", "default ");
	ALL("omp parallel for schedule(static)", "static ");
	ALL("omp parallel for schedule(static, 1)", "static,1 ");
	ALL("omp parallel for schedule(static, chunk)", "static,chunk ");
	ALL("omp parallel for schedule(dynamic)", "dynamic ");
	ALL("omp parallel for schedule(dynamic, 3)", "dynamic,3 ");
	ALL("omp parallel for schedule(guided, chunk)", "guided ");
	ALL("omp parallel for schedule(auto)", "auto ");
	ALL("omp parallel for schedule(runtime)", "runtime ");
	ALL("omp parallel for schedule(monotonic: dynamic, 2)", "monotonic ");
	ALL("omp parallel for schedule(nonmonotonic: guided)", "nonmonotonic ");
	ALL("omp parallel for ordered", "ordered ");
	ALL("omp parallel for simd", "simd ");
	ALL("omp for nowait", "orphaned ");
	ALL("omp for schedule(dynamic, 2)", "orphaned dynamic ");

	/* Collapsed, also where a bound depends on the other variable. */
	int last = -1, n = 6;
#pragma omp parallel for collapse(3) schedule(dynamic, 5) lastprivate(last)
	for (int i = 0; i < n; i++)
		for (unsigned j = 10; j > 3; j -= 2)
			for (long k = -1; k <= 1; k++) note(last = i * 1000 + j * 10 + k);
	printf("%d\n", last);
	tell("collapse");
#pragma omp parallel for collapse(2)
	for (int i = 0; i < 10; i++)
		for (int j = i; j < 10; j++) note(i * 10 + j);
	tell("triangle");

	/* ordered gives the order of the loop. */
#pragma omp parallel for ordered schedule(dynamic, 2)
	for (int i = 0; i < 10; i++) {
#pragma omp ordered
		printf("%d ", i);
	}
	puts("");

	/* A grid in which each place is made of those above and to the left. */
	static int grid[12][12];
#pragma omp parallel for ordered(2) schedule(static)
	for (int i = 1; i < 12; i++)
		for (int j = 1; j < 12; j++) {
#pragma omp ordered depend(sink : i - 1, j) depend(sink : i, j - 1)
			grid[i][j] = 1 + grid[i - 1][j] * 3 % 1000 + grid[i][j - 1];
#pragma omp ordered depend(source)
		}
	printf("%d\n", grid[11][11]);

	/* Several loops in one region, with and without waiting. */
	int a[50], b[50], c[50];
#pragma omp parallel
	{
#pragma omp for schedule(static) nowait
		for (int i = 0; i < 50; i++) a[i] = i;
#pragma omp for schedule(static)
		for (int i = 0; i < 50; i++) b[i] = a[i] * 2;
#pragma omp for schedule(guided) firstprivate(n) lastprivate(n)
		for (int i = 0; i < 50; i++) c[i] = b[49 - i] + n, n = i;
	}
	printf("%d %d %d %d\n", a[49], b[49], c[0], n);
	return 0;
}
