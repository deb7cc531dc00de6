/* OpenMP: atomic operations of all forms on all types.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   -22 -22 12 44 3755744309 2 4.5 4 0.75 1 4
 *   9 4 7
 */
#include <stdio.h>

int main(void)
{
	int i = 10, old;
	short s = 3;
	unsigned char uc = 200;
	long long ll = 1LL << 33;
	unsigned long long ull = 5;
	float f = 1.5f;
	double d = 2.5, got;
	long double ld = 1.25L;
	_Bool b = 0;
#pragma omp parallel num_threads(1)
	{
#pragma omp atomic
		i += 5;
#pragma omp atomic update seq_cst
		i = 3 - i;
#pragma omp atomic
		s <<= 2;
#pragma omp atomic
		uc = uc + 100;
#pragma omp atomic
		ll ^= 12345678901LL;
#pragma omp atomic
		ull /= 2;
#pragma omp atomic
		f *= 3;
#pragma omp atomic
		d = 10 / d;
#pragma omp atomic
		ld -= 0.5L;
#pragma omp atomic write
		b = 1;
#pragma omp atomic read
		got = d;
#pragma omp atomic capture
		old = i++;
#pragma omp atomic capture
		{
			i *= 2;
			old = i;
		}
	}
	printf("%d %d %d %d %lld %llu %g %g %Lg %d %g\n", i, old, s, uc, ll, ull, f, d, ld, b, got);
	int e = 4;
#pragma omp atomic compare
	if (i == -22) { i = 9; }
#pragma omp atomic compare capture
	{ old = e; if (e < 7) { e = 7; } }
	printf("%d %d %d\n", i, old, e);
	return 0;
}
