/* An exception passes through libc's own functions, written in C.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -O2 -flto
 * stdout:
 *   out of qsort
 *   out of bsearch
 *   thrown at the first comparison, each time: 2
 */
#include <cstdio>
#include <cstdlib>

static int compares;

static int compare(const void *, const void *)
{
	if (++compares == 3) throw "out of qsort";
	return 1;
}

int main()
{
	int numbers[] = {5, 4, 3, 2, 1};
	try { std::qsort(numbers, 5, sizeof *numbers, compare); } catch (const char *s) { std::puts(s); }
	try {
		std::bsearch(numbers, numbers, 5, sizeof *numbers, [](const void *, const void *) -> int { throw "out of bsearch"; });
	} catch (const char *s) {
		std::puts(s);
	}
	static int calls;
	for (int i = 0; i < 2; i++) {
		try { std::qsort(numbers, 5, sizeof *numbers, [](const void *, const void *) -> int { calls++; throw 0; }); } catch (int) {}
	}
	std::printf("thrown at the first comparison, each time: %d\n", calls);
}
