/* Memory whose last byte is the last that may be read: of linear memory, or before a page that is not there. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#ifdef __wasm__

/* `n` bytes, at most a page. Whatever else makes memory grow makes them ordinary. */
static unsigned char *last_bytes(size_t n)
{
	if (__builtin_wasm_memory_grow(0, 1) == SIZE_MAX)
		exit(1);
	return (unsigned char *)(__builtin_wasm_memory_size(0) << 16) - n;
}

static int still_last(const void *end)
{
	return (uintptr_t)end == __builtin_wasm_memory_size(0) << 16;
}

#else
#include <sys/mman.h>

static unsigned char *last_bytes(size_t n)
{
	char *p = mmap(NULL, 2 * 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (p == MAP_FAILED || mprotect(p + 65536, 65536, PROT_NONE))
		exit(1);
	return (unsigned char *)p + 65536 - n;
}

static int still_last(const void *end)
{
	(void)end;
	return 1;
}

#endif

/* Of what went wrong, the first few; the count of checks is for the expectation. */
static long checks, failures;

static void check(int right, const char *what, size_t a, size_t b, size_t c)
{
	checks++;
	if (!right && failures++ < 10)
		printf("%s fails at %zu %zu %zu\n", what, a, b, c);
}

static int report(const void *end)
{
	printf("%ld checks, %ld failures, %s\n", checks, failures, still_last(end) ? "at the end of memory" : "memory grew");
	return failures != 0;
}
