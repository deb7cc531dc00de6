/* jmp_buf in all kinds of storage: struct member, array, heap, stack of a caller, union, behind a pointer, copied pointer.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   member 404
 *   array 1 from 4
 *   array 2 from 5
 *   array 3 from 6
 *   array 4 from 7
 *   array 4
 *   heap
 *   heap member
 *   passed 10
 *   passed 11
 *   passed 12
 *   union
 *   nested 21
 *   end
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

struct try {
	char before;
	jmp_buf env;
	int code;
	struct try *outer;
};

static struct try *top;

static void throw(int code)
{
	top->code = code;
	longjmp(top->env, code);
}

static int member(int n)
{
	struct try t = { .outer = top };
	int r;
	top = &t;
	if (setjmp(t.env) == 0) {
		if (n == 0)
			throw(1);
		r = member(n - 1);
		if (n % 3 == 0)
			throw(r + 1);
	} else {
		r = t.code + 100;
	}
	top = t.outer;
	return r;
}

static jmp_buf several[4];

static void array(void)
{
	volatile int n = 0;
	for (volatile int i = 0; i < 4; i++) {
		int r = setjmp(several[i]);
		if (r) {
			printf("array %d from %d\n", r, i);
			n++;
		}
	}
	/* Each of the four is alive still; the loop runs on behind it. */
	if (n < 4)
		longjmp(several[n], n + 1);
	printf("array %d\n", n);
}

static void heap(void)
{
	jmp_buf *env = malloc(3 * sizeof *env);
	if (setjmp(env[1]) == 0)
		longjmp(env[1], 8);
	printf("heap\n");
	struct try *t = calloc(1, sizeof *t);
	if (setjmp(t->env) == 0)
		longjmp(*&t->env, 8);
	printf("heap member\n");
	free(env);
	free(t);
}

static void set(struct __jmp_buf_tag *env, int value)
{
	longjmp(env, value);
}

static void pass(jmp_buf env, jmp_buf *pointer, int n)
{
	if (n == 0)
		longjmp(env, 10);
	else if (n == 1)
		longjmp(*pointer, 11);
	else
		set(env, 12);
}

static void passed(void)
{
	jmp_buf env;
	volatile int n = 0;
	int r = setjmp(env);
	if (r) {
		printf("passed %d\n", r);
		n++;
	}
	if (n < 3)
		pass(env, &env, n);
}

static void in_union(void)
{
	union {
		char bytes[sizeof(jmp_buf)];
		jmp_buf env;
	} u;
	if (setjmp(u.env) == 0)
		pass(u.env, &u.env, 1);
	printf("union\n");
}

/* A function may be given the buffer of its caller to set anew: then it is the callee's. */
static int nested(jmp_buf env)
{
	if (setjmp(env) == 0)
		longjmp(env, 1);
	return 21;
}

int main(void)
{
	printf("member %d\n", member(10));
	array();
	heap();
	passed();
	in_union();
	jmp_buf mine;
	printf("nested %d\n", nested(mine));
	if (setjmp(mine) == 0)
		longjmp(mine, 1);
	void (*volatile jump)(jmp_buf, int) = longjmp;
	if (setjmp(mine) == 0)
		jump(mine, 0);
	printf("end\n");
	return 0;
}
