/* Functions that the compiler would like to inline into one another, each with a setjmp of its own, stay apart.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   3
 *   7
 *   2 1
 *   17
 *   0
 */
#include <setjmp.h>
#include <stdio.h>

/* gcc refuses this for a function that calls setjmp. */
#ifdef __clang__
#define ALWAYS_INLINE __attribute__((always_inline))
#else
#define ALWAYS_INLINE
#endif

static jmp_buf outer, inner;

static inline ALWAYS_INLINE int small(int n)
{
	int r = setjmp(inner);
	if (r == 0 && n)
		longjmp(inner, n);
	return r;
}

static int middle(int n)
{
	return small(n) + small(n + 1);
}

static inline int on_top(int n)
{
	volatile int r = middle(n);
	if (setjmp(outer) == 0) {
		r += small(r);
		longjmp(outer, 1);
	}
	return r + middle(1);
}

int main(void)
{
	volatile int n = 3, turns = 0;
	int r = setjmp(outer);
	if (r == 0) {
		/* The inner jumps leave the outer buffer alone. */
		printf("%d\n", small(n));
		printf("%d\n", middle(n));
		turns++;
		longjmp(outer, 2);
	}
	printf("%d %d\n", r, turns);
	printf("%d\n", on_top(n));
	if (setjmp(outer) == 0) {
		small(1);
		small(2);
		longjmp(outer, 1);
	}
	printf("%d\n", small(0));
	return 0;
}
