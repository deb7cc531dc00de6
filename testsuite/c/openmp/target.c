/* OpenMP: there is no device, so target regions run on the host.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   21 120
 *   77 314 1
 *   315 0 0 0
 *   0
 *   abcde
 *   0
 *   hijmno 1
 */
#include <omp.h>
#include <stdio.h>
#include <stdlib.h>

#pragma omp declare target
static int there = 3;
static int twice(int v) { return 2 * v + there; }
#pragma omp end declare target

int main(void)
{
	int a[10], n = 10, x = 0, device = -1;
#pragma omp target map(from : a[0 : n]) map(tofrom : x)
	for (int i = 0; i < n; i++) a[i] = twice(i), x += a[i];
	printf("%d %d\n", a[9], x);
#pragma omp target data map(tofrom : a)
	{
#pragma omp target map(from : device)
		device = omp_is_initial_device(), a[0] = 77;
#pragma omp target update from(a)
	}
#pragma omp target enter data map(to : a)
#pragma omp target teams distribute parallel for reduction(+ : x) map(tofrom : x)
	for (int i = 0; i < n; i++) x += a[i];
#pragma omp target exit data map(from : a)
	printf("%d %d %d\n", a[0], x, device);
#pragma omp target nowait map(tofrom : x) depend(inout : x)
	x++;
#pragma omp taskwait
	printf("%d %d %d %d\n", x, omp_get_num_devices(), omp_get_initial_device(), omp_get_device_num());

	int host = omp_get_initial_device();
	char *p = omp_target_alloc(40, host), rows[4][5], small[2][3];
	for (int i = 0; i < 20; i++) rows[i / 5][i % 5] = 'a' + i;
	printf("%d\n", omp_target_memcpy(p, rows, 20, 3, 0, host, host));
	printf("%.5s\n", p + 3);
	size_t lengths[] = {2, 3}, to[] = {0, 0}, from[] = {1, 2}, to_size[] = {2, 3}, from_size[] = {4, 5};
	printf("%d\n", omp_target_memcpy_rect(small, rows, 1, 2, lengths, to, from, to_size, from_size, host, host));
	printf("%.6s %d\n", small[0], omp_target_is_present(p, host));
	omp_target_free(p, host);
	return 0;
}
