/* _setjmp, sigsetjmp, longjmp and siglongjmp by other ways than a plain call: through pointers, redeclared, in ISO C mode.
 * matrix: -O0 | -O2 | -std=c99 -pedantic -Werror | -std=c89 -pedantic -Werror
 * host-flags: -D_GNU_SOURCE
 * stdout:
 *   longjmp 2
 *   _longjmp 1
 *   by name 3
 *   siglongjmp 4
 *   setjmp 5
 *   other 6
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <setjmp.h>
#include <stdio.h>

extern void longjmp(jmp_buf, int);

/* The function by its own name, which the header's macro hides. */
extern void by_name(jmp_buf, int) __asm__("_longjmp");

static jmp_buf env, other;
static sigjmp_buf sigenv;

int main(void)
{
	void (*volatile jump)(jmp_buf, int) = longjmp;
	void (*volatile _jump)(jmp_buf, int) = _longjmp;
	void (*volatile sigjump)(sigjmp_buf, int) = siglongjmp;
	int r = setjmp(env);
	if (r == 0)
		jump(env, 2);
	printf("longjmp %d\n", r);
	r = _setjmp(env);
	if (r == 0)
		_jump(env, 0);
	printf("_longjmp %d\n", r);
	r = setjmp(env);
	if (r == 0)
		by_name(env, 3);
	printf("by name %d\n", r);
	r = sigsetjmp(sigenv, 1);
	if (r == 0)
		sigjump(sigenv, 4);
	printf("siglongjmp %d\n", r);
	r = setjmp(other);
	if (r) {
		printf("other %d\n", r);
		return 0;
	}
	r = (setjmp)(env);
	if (r == 0)
		longjmp(env, 5);
	printf("setjmp %d\n", r);
	longjmp(other, 6);
	return 0;
}
