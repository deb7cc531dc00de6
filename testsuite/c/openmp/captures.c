/* OpenMP: regions that use many variables of the function around them, each an argument of the region's own function.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   none
 *   2055732859 11570635 1717035 2277035 283675 339675 6 6 16
 */
#include <stdio.h>

#define TEN(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9
#define ADD(x) (x##0 = 10 * x##0 + 1, x##1 = 10 * x##1 + 2, x##2 = 10 * x##2 + 3, x##3 = 10 * x##3 + 4, x##4 = 10 * x##4 + 5, \
	x##5 = 10 * x##5 + 6, x##6 = 10 * x##6 + 7, x##7 = 10 * x##7 + 8, x##8 = 10 * x##8 + 9, x##9 = 10 * x##9)
#define SUM(x) (x##0 + 2 * x##1 + 3 * x##2 + 4 * x##3 + 5 * x##4 + 6 * x##5 + 7 * x##6 + 8 * x##7 + 9 * x##8 + 11 * x##9)
#define SET(x, n) (x##0 = n, x##1 = n + 1, x##2 = n + 2, x##3 = n + 3, x##4 = n + 4, x##5 = n + 5, x##6 = n + 6, x##7 = n + 7, \
	x##8 = n + 8, x##9 = n + 9)

int main(void)
{
	int TEN(a), TEN(b), TEN(c), TEN(d), TEN(e), TEN(f), g = 0, h = 0, k = 0;
	SET(a, 100), SET(b, 200), SET(c, 300), SET(d, 400), SET(e, 500), SET(f, 600);
	/* Each number of arguments from 0 to 8 and the largest. */
#pragma omp parallel
	puts("none");
#pragma omp parallel
	g++;
#pragma omp parallel
	g++, h = g + h;
#pragma omp parallel
	g++, h = g + h, k = 3 * h;
#pragma omp parallel
	a0++, a1 += a0, a2 += a1, a3 += a2;
#pragma omp parallel
	a0++, a1 += a0, a2 += a1, a3 += a2, a4 += a3;
#pragma omp parallel
	a0++, a1 += a0, a2 += a1, a3 += a2, a4 += a3, a5 += a4;
#pragma omp parallel
	a0++, a1 += a0, a2 += a1, a3 += a2, a4 += a3, a5 += a4, a6 += a5;
#pragma omp parallel
	a0++, a1 += a0, a2 += a1, a3 += a2, a4 += a3, a5 += a4, a6 += a5, a7 += a6;
#pragma omp parallel
	a0++, a1 += a0, a2 += a1, a3 += a2, a4 += a3, a5 += a4, a6 += a5, a7 += a6, a8 += a7;
#pragma omp parallel
	ADD(a);
#pragma omp parallel
	ADD(a), ADD(b), g++;
#pragma omp parallel
	ADD(a), ADD(b), ADD(c), ADD(d), g++;
#pragma omp parallel
	ADD(a), ADD(b), ADD(c), ADD(d), ADD(e), ADD(f), g++, h++, k++;
	printf("%d %d %d %d %d %d %d %d %d\n", SUM(a), SUM(b), SUM(c), SUM(d), SUM(e), SUM(f), g, h, k);
	return 0;
}
