/* -fno-sanitize-recover: the first report ends the program with exit code 1. A division by zero.
 * flags: -fsanitize=undefined -fno-sanitize-recover=undefined -w
 * matrix: -O0 | -O2
 * exit: 1
 * stdout:
 *   division.c:16:11: runtime error: division by zero
 */
#include <stdio.h>
#include <unistd.h>

static volatile int x = 7, zero, sink;

int main(void)
{
	dup2(1, 2);
	sink = x / zero;
	printf("end\n");
	return 0;
}
