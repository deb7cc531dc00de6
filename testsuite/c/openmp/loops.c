/* OpenMP: loops of all schedules, types and shapes do each iteration once, in the order of one thread.
 * matrix: -fopenmp -O0 | -fopenmp -O2 -Wno-pass-failed
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1 OMP_SCHEDULE=guided,5
 * stdout:
 *   default int: 100 dae1877ac3c57ef9
 *   default int: 29 1f3805029496836b
 *   default unsigned: 6 ab9823bc49e72dc0
 *   default long long: 40 1c7c660394cf0f1d
 *   default unsigned long long: 47 dbfcd82d9f89262c
 *   default short: 20 49dc6ece702ef62d
 *   default unsigned char: 49 ec68174512618140
 *   default int: 0 cbf29ce484222325
 *   default int: 5 4440dc164d6da761
 *   default int: 3 d50baa3ef0f169c3
 *   static int: 100 dae1877ac3c57ef9
 *   static int: 29 1f3805029496836b
 *   static unsigned: 6 ab9823bc49e72dc0
 *   static long long: 40 1c7c660394cf0f1d
 *   static unsigned long long: 47 dbfcd82d9f89262c
 *   static short: 20 49dc6ece702ef62d
 *   static unsigned char: 49 ec68174512618140
 *   static int: 0 cbf29ce484222325
 *   static int: 5 4440dc164d6da761
 *   static int: 3 d50baa3ef0f169c3
 *   static,1 int: 100 dae1877ac3c57ef9
 *   static,1 int: 29 1f3805029496836b
 *   static,1 unsigned: 6 ab9823bc49e72dc0
 *   static,1 long long: 40 1c7c660394cf0f1d
 *   static,1 unsigned long long: 47 dbfcd82d9f89262c
 *   static,1 short: 20 49dc6ece702ef62d
 *   static,1 unsigned char: 49 ec68174512618140
 *   static,1 int: 0 cbf29ce484222325
 *   static,1 int: 5 4440dc164d6da761
 *   static,1 int: 3 d50baa3ef0f169c3
 *   static,chunk int: 100 dae1877ac3c57ef9
 *   static,chunk int: 29 1f3805029496836b
 *   static,chunk unsigned: 6 ab9823bc49e72dc0
 *   static,chunk long long: 40 1c7c660394cf0f1d
 *   static,chunk unsigned long long: 47 dbfcd82d9f89262c
 *   static,chunk short: 20 49dc6ece702ef62d
 *   static,chunk unsigned char: 49 ec68174512618140
 *   static,chunk int: 0 cbf29ce484222325
 *   static,chunk int: 5 4440dc164d6da761
 *   static,chunk int: 3 d50baa3ef0f169c3
 *   dynamic int: 100 dae1877ac3c57ef9
 *   dynamic int: 29 1f3805029496836b
 *   dynamic unsigned: 6 ab9823bc49e72dc0
 *   dynamic long long: 40 1c7c660394cf0f1d
 *   dynamic unsigned long long: 47 dbfcd82d9f89262c
 *   dynamic short: 20 49dc6ece702ef62d
 *   dynamic unsigned char: 49 ec68174512618140
 *   dynamic int: 0 cbf29ce484222325
 *   dynamic int: 5 4440dc164d6da761
 *   dynamic int: 3 d50baa3ef0f169c3
 *   dynamic,3 int: 100 dae1877ac3c57ef9
 *   dynamic,3 int: 29 1f3805029496836b
 *   dynamic,3 unsigned: 6 ab9823bc49e72dc0
 *   dynamic,3 long long: 40 1c7c660394cf0f1d
 *   dynamic,3 unsigned long long: 47 dbfcd82d9f89262c
 *   dynamic,3 short: 20 49dc6ece702ef62d
 *   dynamic,3 unsigned char: 49 ec68174512618140
 *   dynamic,3 int: 0 cbf29ce484222325
 *   dynamic,3 int: 5 4440dc164d6da761
 *   dynamic,3 int: 3 d50baa3ef0f169c3
 *   guided int: 100 dae1877ac3c57ef9
 *   guided int: 29 1f3805029496836b
 *   guided unsigned: 6 ab9823bc49e72dc0
 *   guided long long: 40 1c7c660394cf0f1d
 *   guided unsigned long long: 47 dbfcd82d9f89262c
 *   guided short: 20 49dc6ece702ef62d
 *   guided unsigned char: 49 ec68174512618140
 *   guided int: 0 cbf29ce484222325
 *   guided int: 5 4440dc164d6da761
 *   guided int: 3 d50baa3ef0f169c3
 *   auto int: 100 dae1877ac3c57ef9
 *   auto int: 29 1f3805029496836b
 *   auto unsigned: 6 ab9823bc49e72dc0
 *   auto long long: 40 1c7c660394cf0f1d
 *   auto unsigned long long: 47 dbfcd82d9f89262c
 *   auto short: 20 49dc6ece702ef62d
 *   auto unsigned char: 49 ec68174512618140
 *   auto int: 0 cbf29ce484222325
 *   auto int: 5 4440dc164d6da761
 *   auto int: 3 d50baa3ef0f169c3
 *   runtime int: 100 dae1877ac3c57ef9
 *   runtime int: 29 1f3805029496836b
 *   runtime unsigned: 6 ab9823bc49e72dc0
 *   runtime long long: 40 1c7c660394cf0f1d
 *   runtime unsigned long long: 47 dbfcd82d9f89262c
 *   runtime short: 20 49dc6ece702ef62d
 *   runtime unsigned char: 49 ec68174512618140
 *   runtime int: 0 cbf29ce484222325
 *   runtime int: 5 4440dc164d6da761
 *   runtime int: 3 d50baa3ef0f169c3
 *   monotonic int: 100 dae1877ac3c57ef9
 *   monotonic int: 29 1f3805029496836b
 *   monotonic unsigned: 6 ab9823bc49e72dc0
 *   monotonic long long: 40 1c7c660394cf0f1d
 *   monotonic unsigned long long: 47 dbfcd82d9f89262c
 *   monotonic short: 20 49dc6ece702ef62d
 *   monotonic unsigned char: 49 ec68174512618140
 *   monotonic int: 0 cbf29ce484222325
 *   monotonic int: 5 4440dc164d6da761
 *   monotonic int: 3 d50baa3ef0f169c3
 *   nonmonotonic int: 100 dae1877ac3c57ef9
 *   nonmonotonic int: 29 1f3805029496836b
 *   nonmonotonic unsigned: 6 ab9823bc49e72dc0
 *   nonmonotonic long long: 40 1c7c660394cf0f1d
 *   nonmonotonic unsigned long long: 47 dbfcd82d9f89262c
 *   nonmonotonic short: 20 49dc6ece702ef62d
 *   nonmonotonic unsigned char: 49 ec68174512618140
 *   nonmonotonic int: 0 cbf29ce484222325
 *   nonmonotonic int: 5 4440dc164d6da761
 *   nonmonotonic int: 3 d50baa3ef0f169c3
 *   ordered int: 100 dae1877ac3c57ef9
 *   ordered int: 29 1f3805029496836b
 *   ordered unsigned: 6 ab9823bc49e72dc0
 *   ordered long long: 40 1c7c660394cf0f1d
 *   ordered unsigned long long: 47 dbfcd82d9f89262c
 *   ordered short: 20 49dc6ece702ef62d
 *   ordered unsigned char: 49 ec68174512618140
 *   ordered int: 0 cbf29ce484222325
 *   ordered int: 5 4440dc164d6da761
 *   ordered int: 3 d50baa3ef0f169c3
 *   simd int: 100 dae1877ac3c57ef9
 *   simd int: 29 1f3805029496836b
 *   simd unsigned: 6 ab9823bc49e72dc0
 *   simd long long: 40 1c7c660394cf0f1d
 *   simd unsigned long long: 47 dbfcd82d9f89262c
 *   simd short: 20 49dc6ece702ef62d
 *   simd unsigned char: 49 ec68174512618140
 *   simd int: 0 cbf29ce484222325
 *   simd int: 5 4440dc164d6da761
 *   simd int: 3 d50baa3ef0f169c3
 *   orphaned int: 100 dae1877ac3c57ef9
 *   orphaned int: 29 1f3805029496836b
 *   orphaned unsigned: 6 ab9823bc49e72dc0
 *   orphaned long long: 40 1c7c660394cf0f1d
 *   orphaned unsigned long long: 47 dbfcd82d9f89262c
 *   orphaned short: 20 49dc6ece702ef62d
 *   orphaned unsigned char: 49 ec68174512618140
 *   orphaned int: 0 cbf29ce484222325
 *   orphaned int: 5 4440dc164d6da761
 *   orphaned int: 3 d50baa3ef0f169c3
 *   orphaned dynamic int: 100 dae1877ac3c57ef9
 *   orphaned dynamic int: 29 1f3805029496836b
 *   orphaned dynamic unsigned: 6 ab9823bc49e72dc0
 *   orphaned dynamic long long: 40 1c7c660394cf0f1d
 *   orphaned dynamic unsigned long long: 47 dbfcd82d9f89262c
 *   orphaned dynamic short: 20 49dc6ece702ef62d
 *   orphaned dynamic unsigned char: 49 ec68174512618140
 *   orphaned dynamic int: 0 cbf29ce484222325
 *   orphaned dynamic int: 5 4440dc164d6da761
 *   orphaned dynamic int: 3 d50baa3ef0f169c3
 *   5041
 *   collapse: 72 63fa1aaccc266835
 *   triangle: 55 5ba0d9e4b02fa15f
 *   0 1 2 3 4 5 6 7 8 9 
 *   4825
 *   49 98 104 49
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
