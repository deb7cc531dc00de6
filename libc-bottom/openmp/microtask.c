/*
 * Calls of the functions that clang makes of regions. WebAssembly compares a call's type with the function's, so each number of
 * arguments needs a call of its own. clang captures each variable of a region apart.
 */
#include <stdio.h>
#include "kmp.h"

/* P_n: n parameters; A_n: n arguments; CALL_n: the calls with 8 * n to 8 * n + 7 of them. */
#define P_0
#define P_1 , void *
#define P_2 P_1 P_1
#define P_3 P_2 P_1
#define P_4 P_3 P_1
#define P_5 P_4 P_1
#define P_6 P_5 P_1
#define P_7 P_6 P_1
#define P_8 P_7 P_1

#define A_0(from)
#define A_1(from) , argv[from]
#define A_2(from) A_1(from) A_1(from + 1)
#define A_3(from) A_2(from) A_1(from + 2)
#define A_4(from) A_3(from) A_1(from + 3)
#define A_5(from) A_4(from) A_1(from + 4)
#define A_6(from) A_5(from) A_1(from + 5)
#define A_7(from) A_6(from) A_1(from + 6)
#define A_8(from) A_7(from) A_1(from + 7)

/* Eights of both. */
#define PP_0
#define PP_1 P_8
#define PP_2 PP_1 P_8
#define PP_3 PP_2 P_8
#define PP_4 PP_3 P_8
#define PP_5 PP_4 P_8
#define PP_6 PP_5 P_8
#define PP_7 PP_6 P_8

#define AA_0
#define AA_1 A_8(0)
#define AA_2 AA_1 A_8(8)
#define AA_3 AA_2 A_8(16)
#define AA_4 AA_3 A_8(24)
#define AA_5 AA_4 A_8(32)
#define AA_6 AA_5 A_8(40)
#define AA_7 AA_6 A_8(48)

#define CALL(eights, ones) \
	case 8 * eights + ones: \
		((void (*)(int *, int * PP_##eights P_##ones))body)(&thread, &number AA_##eights A_##ones(8 * eights)); \
		return;
#define CALLS(eights) CALL(eights, 0) CALL(eights, 1) CALL(eights, 2) CALL(eights, 3) CALL(eights, 4) CALL(eights, 5) \
	CALL(eights, 6) CALL(eights, 7)

void __omp_call(microtask body, int argc, void **argv)
{
	int thread = 0, number = 0;
	switch (argc) {
	CALLS(0)
	CALLS(1)
	CALLS(2)
	CALLS(3)
	CALLS(4)
	CALLS(5)
	CALLS(6)
	CALLS(7)
	}
	char text[120];
	snprintf(text, sizeof text, "a region uses %d variables of the function around it; put some into a structure (63 can be)", argc);
	__omp_fail(0, text);
}
