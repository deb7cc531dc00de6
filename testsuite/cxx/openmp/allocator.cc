/* OpenMP: omp.h in C++: the allocators' default arguments, and its types.
 * matrix: -fopenmp -std=c++11 | -fopenmp -std=c++98 | -fopenmp -std=c++23
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1
 * stdout:
 *   text
 *   0
 *   3 3
 */
#include <omp.h>
#include <cstdio>
#include <cstring>

int main()
{
	char *p = static_cast<char *>(omp_alloc(10));
	std::strcpy(p, "text");
	std::printf("%s\n", p);
	omp_free(p);
	omp_alloctrait_t trait = {omp_atk_alignment, 64};
	omp_allocator_handle_t handle = omp_init_allocator(omp_default_mem_space, 1, &trait);
	void *q = omp_alloc(100, handle);
	std::printf("%d\n", int(reinterpret_cast<omp_uintptr_t>(q) % 64));
	omp_free(q, handle);
	omp_destroy_allocator(handle);
	omp_sched_t kind = omp_sched_guided;
	int chunk = 0;
	omp_set_schedule(kind, 3);
	omp_get_schedule(&kind, &chunk);
	std::printf("%d %d\n", int(kind), chunk);
	return 0;
}
