/* -fsanitize=alignment shows the memory that a pointer points to, -fsanitize=pointer-overflow the arithmetic.
 * flags: -fsanitize=undefined -w
 * matrix: -O0 | -O2
 * host: skip addresses have another length
 * stdout~ memory.c:29:6: runtime error: load of misaligned address 0x00[..]5 for type 'int', which requires 4 byte alignment
 * stdout~ 0x00[..]5: note: pointer points here
 * stdout~  02 03 04 05 06 07 08  09 0a 0b 0c 00
 * stdout~              ^
 * stdout~ memory.c:30:2: runtime error: store to misaligned address 0x00[..]2 for type 'int', which requires 4 byte alignment
 * stdout~ memory.c:31:13: runtime error: pointer index expression with base 0xfffffff0 overflowed to 0x00000010
 * stdout~ memory.c:32:13: runtime error: pointer index expression with base 0x00000010 overflowed to 0xfffffff0
 * stdout~ memory.c:33:34: runtime error: assumption of 8 byte alignment for pointer of type 'char *' failed
 * stdout~ memory.c:33:34: note: address is 4 aligned, misalignment offset is 4 bytes
 */
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

static _Alignas(16) char bytes[64] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
static char *volatile odd = bytes + 5, *volatile even = bytes + 18, *volatile four = bytes + 4;
static char *volatile top = (char *)0xfffffff0, *volatile low = (char *)16;
static void *volatile sink;
static volatile uintptr_t by = 32;

int main(void)
{
	int n;
	dup2(1, 2);
	n = *(int *)odd;
	*(int *)even = n;
	sink = top + by;
	sink = low - by;
	sink = __builtin_assume_aligned(four, 8);
	return 0;
}
