/* OpenMP: reductions of all operators, of parts of arrays, of the program's own kind, and prefix sums.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   5055 1263 5051 21689584844801 1+5051i 187 51 1 100 64 127 100 1 1
 *   0 96 -99
 *   1201 1227 1253 1279 0 0 25 25 25 25 0 0 
 *   1145 1147
 *   0/0 1/0 3/1 6/3 10/6 15/10 21/15 28/21 36/28 45/36 
 */
#include <complex.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct range { int least, most; };
static struct range join(struct range a, struct range b)
{
	return (struct range){a.least < b.least ? a.least : b.least, a.most > b.most ? a.most : b.most};
}
#pragma omp declare reduction(range : struct range : omp_out = join(omp_out, omp_in)) \
	initializer(omp_priv = (struct range){INT_MAX, INT_MIN})
#pragma omp declare reduction(far : long : omp_out = labs(omp_in) > labs(omp_out) ? omp_in : omp_out) initializer(omp_priv = 0)

int main(void)
{
	int n = 100, sum = 5, product = 1, lowest = 1000, highest = -1000, and = -1, or = 0, xor = 0;
	bool all = true, any = false;
	double d = 0.5;
	float f = 1;
	long long ll = 1;
	double complex z = 1 + I;
	unsigned char uc = 1;
#pragma omp parallel for reduction(+ : sum, d, f, ll, z, uc) reduction(* : product) reduction(min : lowest) \
	reduction(max : highest) reduction(& : and) reduction(| : or) reduction(^ : xor) reduction(&& : all) reduction(|| : any)
	for (int i = 1; i <= n; i++) {
		int v = i * 7919 % 101;
		sum += v, d += v / 4.0, f += v, ll += (long long)v << 32, z += v * I, uc += v;
		if (v % 50 == 1) product *= v;
		if (v < lowest) lowest = v;
		if (v > highest) highest = v;
		and &= v | 64, or |= v, xor ^= v;
		all = all && v < 200;
		any = any || v == 77;
	}
	printf("%d %g %g %lld %g%+gi %d %d %d %d %d %d %d %d %d\n", sum, d, f, ll, creal(z), cimag(z), uc, product, lowest, highest,
		and, or, xor, all, any);

	struct range r = {50, 50};
	long far = 3;
#pragma omp parallel for reduction(range : r) reduction(far : far) schedule(dynamic, 7)
	for (int i = 0; i < n; i++) {
		struct range one = {i * 31 % 97, i * 31 % 97};
		r = join(r, one);
		long v = i % 2 ? -i : i;
		if (labs(v) > labs(far)) far = v;
	}
	printf("%d %d %ld\n", r.least, r.most, far);

	int fixed[4] = {1, 2, 3, 4}, *heap = calloc(8, sizeof *heap);
#pragma omp parallel for reduction(+ : fixed, heap[2 : n / 25])
	for (int i = 0; i < n; i++) fixed[i % 4] += i, heap[2 + i % 4]++;
	for (int i = 0; i < 4; i++) printf("%d ", fixed[i]);
	for (int i = 0; i < 8; i++) printf("%d ", heap[i]);
	puts("");

	/* Before and within a region, and in its parts. */
	int parts = 0, outer = 0;
#pragma omp parallel reduction(+ : outer)
	{
		outer += 2;
#pragma omp for reduction(+ : parts)
		for (int i = 0; i < 10; i++) parts += i;
#pragma omp sections reduction(+ : parts)
		{
#pragma omp section
			parts += 100;
#pragma omp section
			parts += 1000;
		}
		outer += parts;
	}
	printf("%d %d\n", parts, outer);

	int scan = 0, sums[10], before[10];
#pragma omp parallel for reduction(inscan, + : scan)
	for (int i = 0; i < 10; i++) {
		scan += i;
#pragma omp scan inclusive(scan)
		sums[i] = scan;
	}
	scan = 0;
#pragma omp parallel for reduction(inscan, + : scan)
	for (int i = 0; i < 10; i++) {
		before[i] = scan;
#pragma omp scan exclusive(scan)
		scan += i;
	}
	for (int i = 0; i < 10; i++) printf("%d/%d ", sums[i], before[i]);
	puts("");
	free(heap);
	return 0;
}
