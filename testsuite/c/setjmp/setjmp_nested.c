/* setjmp and longjmp: values, 0 made 1, several buffers at once, jumps over many frames, jumps taken many times.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   1 -5 99
 *   3 2
 *   11
 *   20000
 *   45
 */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf outer, inner;

static void deep(int n, int value)
{
	char room[64];
	room[n % 64] = (char)n;
	if (n == 0)
		longjmp(outer, value);
	deep(n - 1, value);
	printf("never %d\n", room[0]);
}

static int value_of(int value)
{
	switch (setjmp(outer)) {
	case 0:
		longjmp(outer, value);
	case 1:
		return 1;
	case -5:
		return -5;
	default:
		return 99;
	}
}

int main(void)
{
	printf("%d %d %d\n", value_of(0), value_of(-5), value_of(7));

	volatile int kept = 1;
	int r = setjmp(outer);
	if (r == 0) {
		kept = 2;
		deep(500, 3);
	}
	printf("%d %d\n", r, kept);

	volatile int steps = 0;
	if (setjmp(outer) == 0) {
		if (setjmp(inner) == 0) {
			steps += 1;
			longjmp(inner, 1);
		}
		steps += 10;
		longjmp(outer, 1);
	}
	printf("%d\n", steps);

	volatile int rounds = 0;
	if (setjmp(inner) < 20000) {
		rounds++;
		longjmp(inner, rounds);
	}
	printf("%d\n", rounds);

	int total = 0;
	for (volatile int i = 0; i < 10; i++) {
		jmp_buf local;
		if (setjmp(local) == 0)
			longjmp(local, 1);
		total += i;
	}
	printf("%d\n", total);
	return 0;
}
