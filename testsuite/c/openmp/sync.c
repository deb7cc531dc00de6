/* OpenMP: sections, single with copyprivate, master, masked, critical, barrier, flush, scope: the one thread does it all.
 * flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   first 3
 *   second 4
 *   third 5
 *   last 5, 3
 *   14 20
 *   single
 *   master
 *   masked
 *   filter 0
 *   scope 6
 *   20 1 1
 */
#include <omp.h>
#include <stdio.h>

static int number, copies[2];
#pragma omp threadprivate(number)

int main(void)
{
	int last = 0, n = 3;
#pragma omp parallel sections lastprivate(last) firstprivate(n)
	{
		printf("first %d\n", last = n);
#pragma omp section
		printf("second %d\n", last = ++n);
#pragma omp section
		printf("third %d\n", last = ++n);
	}
	printf("last %d, %d\n", last, n);

	number = 4;
#pragma omp parallel copyin(number)
	{
		int x = 0;
#pragma omp single copyprivate(x, number)
		{
			x = 10 + number;
			number = 20;
		}
		printf("%d %d\n", x, number);
#pragma omp single nowait
		puts("single");
#pragma omp master
		puts("master");
#pragma omp masked
		puts("masked");
#pragma omp masked filter(n - 3)
		puts("filter 0");
#pragma omp masked filter(1)
		puts("filter 1");
#pragma omp barrier
#pragma omp critical
		{
			copies[0]++;
#pragma omp critical(inner) hint(omp_sync_hint_contended)
			copies[1]++;
		}
#pragma omp flush
#pragma omp flush(n)
#pragma omp scope reduction(+ : last)
		last++;
	}
	printf("scope %d\n", last);
	printf("%d %d %d\n", number, copies[0], copies[1]);
	return 0;
}
