/* OpenMP: -fopenmp-simd takes no library and leaves all but simd out.
 * flags: -fopenmp-simd
 * stdout:
 *   45
 */
#include <stdio.h>

int main(void)
{
	int sum = 0;
#ifdef _OPENMP
	puts("OpenMP");
#endif
#pragma omp simd reduction(+ : sum)
	for (int i = 0; i < 10; i++) sum += i;
#pragma omp parallel num_threads(7)
	printf("%d\n", sum);
	return 0;
}
