/*
 * sigsetjmp as functions, for a program that declares it itself, as configure does to see whether it exists. The compiler
 * only knows setjmp: what these set is dead as soon as they return, and a longjmp to it is the trap that it is for every
 * function that has returned.
 */
#include <setjmp.h>
#include <string.h>

#undef sigsetjmp

int sigsetjmp(sigjmp_buf env, int save)
{
	memset(env, 0, sizeof *env);
	return 0;
}

int __sigsetjmp(sigjmp_buf env, int save) __attribute__((__alias__("sigsetjmp")));
