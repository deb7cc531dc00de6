/* -fno-sanitize-recover: the first report ends the program with exit code 1. The quotient of INT_MIN and -1.
 * flags: -fsanitize=undefined -fno-sanitize-recover=undefined -w
 * matrix: -O0 | -O2
 * exit: 1
 * stdout:
 *   quotient.c:16:11: runtime error: division of -2147483648 by -1 cannot be represented in type 'int'
 */
#include <stdio.h>
#include <unistd.h>

static volatile int x = -2147483647 - 1, minus = -1, sink;

int main(void)
{
	dup2(1, 2);
	sink = x / minus;
	printf("end\n");
	return 0;
}
