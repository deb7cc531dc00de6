/* try, catch, rethrow and finally as C programs make them of setjmp: nested in one function, across recursion, in loops with
 * break, continue, goto and return.
 * matrix: -O0 | -O1 | -O2 | -O3 | -Os | -Oz | -flto | -O2 -flto
 * stdout:
 *   50 -1
 *   both 0: 101
 *   both 1: 111
 *   both 2: 101
 *   both 3: 1011
 *   both 4: 1101
 *   both 5: 1111
 *   both 6: 1101
 *   both 7: 1011
 *   loops 8518
 *   count 300301
 */
#include <setjmp.h>
#include <stdio.h>

struct handler {
	jmp_buf env;
	struct handler *outer;
};
static struct handler *handlers;

static void throw(int code)
{
	struct handler *h = handlers;
	handlers = h->outer;
	longjmp(h->env, code);
}

static int find(int depth, int what)
{
	struct handler h;
	volatile int local = depth;
	h.outer = handlers;
	int code = setjmp(h.env);
	if (code == 0) {
		handlers = &h;
		if (depth == 0)
			throw(what);
		find(depth - 1, what);
		handlers = h.outer;
		return -1;
	}
	if (code != local)
		throw(code);
	return local;
}

static void both(int which)
{
	struct handler a, b;
	volatile int steps = 0;
	a.outer = handlers;
	if (setjmp(a.env) == 0) {
		handlers = &a;
		b.outer = handlers;
		if (setjmp(b.env) == 0) {
			handlers = &b;
			steps += 1;
			if (which & 1)
				throw(1);
			handlers = b.outer;
		} else {
			steps += 10;
			if (which & 2)
				throw(2);
		}
		steps += 100;
		if (which & 4)
			throw(3);
		handlers = a.outer;
	} else {
		steps += 1000;
	}
	printf("both %d: %d\n", which, steps);
}

static int loops(void)
{
	volatile int n = 0;
	for (volatile int i = 0;; i++) {
		struct handler h = { .outer = handlers };
		int code = setjmp(h.env);
		if (code == 0) {
			handlers = &h;
			if (i % 2)
				throw(i);
			handlers = h.outer;
			n++;
			continue;
		}
		if (code > 100)
			goto out;
		if (code > 90) {
			n += 1000;
			if (code == 95)
				break;
		}
		n += 10;
	}
	n += 5000;
	for (;;) {
		struct handler h = { .outer = handlers };
		if (setjmp(h.env))
			return n;
		handlers = &h;
		throw(1);
	}
out:
	return -1;
}

int main(void)
{
	printf("%d %d\n", find(50, 50), find(50, 25));
	for (int i = 0; i < 8; i++)
		both(i);
	printf("loops %d\n", loops());
	/* Many different setjmps in one function. */
	jmp_buf env[6];
	volatile int count = 0;
	if (setjmp(env[0])) count += 1;
	if (setjmp(env[1])) count += 10;
	if (setjmp(env[2])) count += 100;
	if (setjmp(env[3])) count += 1000;
	if (setjmp(env[4])) count += 10000;
	if (setjmp(env[5])) count += 100000;
	if (count < 300000)
		longjmp(env[count % 7 % 6], 1);
	printf("count %d\n", count);
	return 0;
}
