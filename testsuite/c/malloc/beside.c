/* malloc's memory lies beside what mmap, sbrk and the program itself take of linear memory, and none overwrites another.
 * matrix: -O2 | -O2 -fmalloc=musl
 * host: skip linear memory
 * stdout:
 *   0 wrong
 *   unmapped memory serves malloc: 1
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { COUNT = 400, PAGES = 65536 };

static struct {
	unsigned char *p;
	size_t n;
	int mapped;
} all[COUNT];

static uint32_t state = 5;

static uint32_t any(uint32_t below)
{
	state = state * 1664525 + 1013904223;
	return (uint32_t)(((uint64_t)state * below) >> 32);
}

int main(void)
{
	int wrong = 0;
	for (int round = 0; round < 4; round++) {
		for (int i = 0; i < COUNT; i++) {
			if (all[i].p) {
				for (size_t k = 0; k < all[i].n; k++) wrong += all[i].p[k] != (unsigned char)i;
				if (all[i].mapped == 1) munmap(all[i].p, all[i].n);
				if (all[i].mapped) all[i].p = NULL;
			}
			size_t n = all[i].n = 1 + any(40000);
			if (i % 20 == 3 && round == 0) {
				all[i].mapped = 2;
				size_t page = __builtin_wasm_memory_grow(0, 1);
				all[i].p = (unsigned char *)(page * PAGES);
				all[i].n = PAGES;
			} else if (i % 20 == 7) {
				all[i].mapped = 2;
				all[i].p = sbrk(n);
				if (all[i].p == (void *)-1) all[i].p = NULL;
			} else if (i % 5 == 1) {
				all[i].mapped = 1;
				all[i].p = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
				for (size_t k = 0; k < n; k++) wrong += all[i].p[k] != 0;
			} else {
				if (all[i].mapped) all[i].p = NULL;
				all[i].mapped = 0;
				all[i].p = realloc(all[i].p, n);
			}
			if (all[i].p) memset(all[i].p, i, all[i].n);
		}
	}
	printf("%d wrong\n", wrong);

	void *large = mmap(NULL, 50 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(large, 50 << 20);
	size_t before = __builtin_wasm_memory_size(0);
	memset(malloc(48 << 20), 1, 48 << 20);
	printf("unmapped memory serves malloc: %d\n", __builtin_wasm_memory_size(0) == before);
	return 0;
}
