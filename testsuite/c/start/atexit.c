/* Constructors run by priority before main, atexit functions last in first out,
 * destructors after them, and stdio is flushed at the end.
 * exit: 7
 * stdout:
 *   constructor 101
 *   constructor 102
 *   constructor
 *   main
 *   atexit 3
 *   atexit 2
 *   atexit from atexit
 *   atexit 1
 *   destructor
 *   destructor 102
 *   destructor 101
 */
#include <stdio.h>
#include <stdlib.h>

__attribute__((constructor(102))) static void c102(void) { puts("constructor 102"); }
__attribute__((constructor(101))) static void c101(void) { puts("constructor 101"); }
__attribute__((constructor)) static void c(void) { puts("constructor"); }
__attribute__((destructor(101))) static void d101(void) { puts("destructor 101"); }
__attribute__((destructor(102))) static void d102(void) { puts("destructor 102"); }
__attribute__((destructor)) static void d(void) { puts("destructor"); }

static void one(void) { puts("atexit 1"); }
static void late(void) { puts("atexit from atexit"); }
static void two(void) { puts("atexit 2"); atexit(late); }
static void three(void) { puts("atexit 3"); }

int main(void)
{
	atexit(one);
	atexit(two);
	atexit(three);
	puts("main");
	exit(7);
}
