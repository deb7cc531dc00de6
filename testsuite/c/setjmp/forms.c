/* setjmp in all the places that C11 7.13.1.1 allows, and the value that it returns there.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   whole 10
 *   negated 11
 *   compared 5
 *   switched 7
 *   looped 8
 *   statement 4
 *   assigned 0
 *   assigned 1
 *   assigned 2
 *   assigned 4
 *   99
 */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf env;

static void leave(int value)
{
	longjmp(env, value);
}

static void whole(void)
{
	volatile int n = 0;
	if (setjmp(env))
		n += 10;
	if (n == 0)
		leave(5);
	printf("whole %d\n", n);
}

static void negated(void)
{
	volatile int n = 0;
	if (!setjmp(env))
		n++;
	else
		n += 10;
	if (n == 1)
		leave(5);
	printf("negated %d\n", n);
}

static void compared(void)
{
	volatile int n = 0;
	if (setjmp(env) == 3)
		n += 100;
	if (3 != setjmp(env))
		n++;
	if (n < 4)
		leave((int)n * 10);
	if (setjmp(env) >= -2)
		n++;
	if (n == 6)
		leave(-3);
	printf("compared %d\n", n);
}

static void switched(void)
{
	volatile int n = 0;
	switch (setjmp(env)) {
	case 0:
		n = 1;
		break;
	case 1:
		n = 2;
		break;
	case 2:
		n += 100;
		break;
	case -2147483647 - 1:
		printf("switched %d\n", n);
		return;
	default:
		n = 7;
	}
	leave(n == 1 ? 0 : n == 2 ? 2 : n == 102 ? 2147483647 : -2147483647 - 1);
}

static void looped(void)
{
	volatile int n = 0;
	while (setjmp(env) < 5) {
		n++;
		leave((int)n);
	}
	do
		n++;
	while (setjmp(env) && n < 8);
	if (n < 8)
		leave(1);
	for (; !setjmp(env);)
		leave(1);
	printf("looped %d\n", n);
}

static void statement(void)
{
	volatile int n = 0;
	setjmp(env);
	(void)setjmp(env);
	if (++n < 4)
		leave(1);
	printf("statement %d\n", n);
}

/* Not one of the places that are allowed, but every compiler takes it, and programs do it. */
static void assigned(void)
{
	volatile int n = 0;
	int r = setjmp(env);
	printf("assigned %d\n", r);
	if (n++ < 3)
		leave(r ? r * 2 : 1);
	printf("%d\n", (r = setjmp(env)) ? r : (leave(99), 0));
}

int main(void)
{
	whole();
	negated();
	compared();
	switched();
	looped();
	statement();
	assigned();
	return 0;
}
