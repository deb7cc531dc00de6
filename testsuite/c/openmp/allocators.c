/* OpenMP: allocators with alignments, pools and what happens when those are used up; the allocate clause and directive.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * env: OMP_NUM_THREADS=1
 * host: skip gcc 12 does not have all of it
 * stdout:
 *   0 0 0
 *   hello 0
 *   1 0 1
 *   0
 *   1 1
 *   1 1
 *   3 3
 */
#include <omp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	char *p = omp_alloc(100, omp_default_mem_alloc), *q = omp_aligned_alloc(256, 512, omp_null_allocator);
	int *z = omp_calloc(10, sizeof *z, omp_high_bw_mem_alloc);
	printf("%d %d %d\n", (int)((uintptr_t)p % 16), (int)((uintptr_t)q % 256), z[9]);
	strcpy(p, "hello");
	p = omp_realloc(p, 100000, omp_default_mem_alloc, omp_default_mem_alloc);
	int *w = omp_aligned_calloc(64, 3, sizeof *w, omp_thread_mem_alloc);
	printf("%s %d\n", p, w[2] + (int)((uintptr_t)w % 64));
	omp_free(p, omp_null_allocator);
	omp_free(q, omp_default_mem_alloc);
	omp_free(z, omp_high_bw_mem_alloc);
	omp_free(w, omp_thread_mem_alloc);

	omp_alloctrait_t traits[] = {{omp_atk_pool_size, 1000}, {omp_atk_fallback, omp_atv_null_fb}, {omp_atk_alignment, 128}};
	omp_allocator_handle_t pool = omp_init_allocator(omp_default_mem_space, 3, traits);
	void *a = omp_alloc(600, pool), *b = omp_alloc(600, pool);
	int none = b != 0;
	omp_free(a, pool);
	b = omp_alloc(600, pool);
	printf("%d %d %d\n", a != 0, none, b != 0 && (uintptr_t)b % 128 == 0);
	omp_alloctrait_t wrong[] = {{omp_atk_alignment, 3}};
	printf("%d\n", (int)omp_init_allocator(omp_default_mem_space, 1, wrong));

	omp_alloctrait_t other[] = {{omp_atk_pool_size, 10}, {omp_atk_fallback, omp_atv_allocator_fb}, {omp_atk_fb_data, pool}};
	omp_allocator_handle_t second = omp_init_allocator(omp_default_mem_space, 3, other);
	void *c = omp_alloc(300, second);
	printf("%d %d\n", c != 0, omp_alloc(300, second) == 0);
	omp_free(c, second);
	omp_free(b, pool);
	omp_set_default_allocator(second);
	int kept = omp_get_default_allocator() == second;
#pragma omp parallel
	omp_set_default_allocator(pool);
	printf("%d %d\n", kept, omp_get_default_allocator() == second);
	omp_set_default_allocator(omp_default_mem_alloc);
	omp_destroy_allocator(second);
	omp_destroy_allocator(pool);

	int big[100], mine = 3;
#pragma omp allocate(big) allocator(omp_default_mem_alloc) align(64)
	big[99] = 3;
#pragma omp parallel firstprivate(mine) allocate(omp_thread_mem_alloc : mine) shared(big)
	printf("%d %d\n", mine, (uintptr_t)big % 64 ? -1 : big[99]);
	return 0;
}
