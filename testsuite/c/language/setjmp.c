/* setjmp and longjmp need no flag (C11 7.13): across frames, with a value, again and again.
 * matrix: -O0 | -O1 | -O2 | -Os | -O2 -flto
 * stdout:
 *   first: 0
 *   thrown: 5
 *   longjmp with 0 gives 1
 *   kept 10
 *   100000 jumps
 */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf env;

__attribute__((noinline)) static void thrower(int depth, int value)
{
	if (depth)
		thrower(depth - 1, value);
	longjmp(env, value);
}

int main(void)
{
	volatile int kept = 0, jumps = 0;
	int r = setjmp(env);
	if (!r) {
		puts("first: 0");
		kept = 10;
		thrower(20, 5);
	}
	printf("thrown: %d\n", r);
	switch (setjmp(env)) {
	case 0: thrower(0, 0);
	case 1: puts("longjmp with 0 gives 1"); break;
	default: puts("wrong");
	}
	printf("kept %d\n", kept);
	if (setjmp(env) < 2 && ++jumps < 100000)
		thrower(3, 1);
	printf("%d jumps\n", jumps);
}
