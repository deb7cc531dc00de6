/* A longjmp to a function that has returned, from a function whose frame covers the dead one, behind a handler that is alive.
 * matrix: -O0 | -O2 | -Oz | -flto
 * host: skip it is undefined behaviour
 * exit: 134
 * stdout:
 * stderr~ longjmp to a function that has returned
 */
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

static jmp_buf outer, env;

__attribute__((noinline)) static int set(int depth)
{
	volatile char room[100];
	room[0] = 1;
	return depth ? set(depth - 1) + room[0] : setjmp(env);
}

__attribute__((noinline)) static void cover(int depth)
{
	char room[1000];
	memset(room, 'x', sizeof room);
	if (depth == 0)
		longjmp(env, 1);
	cover(depth - 1);
	printf("%c\n", room[depth]);
}

int main(void)
{
	if (setjmp(outer)) {
		printf("not this one\n");
		return 1;
	}
	set(5);
	cover(5);
	return 0;
}
