/* -fsanitize=unreachable ends the program, whatever the options say.
 * flags: -fsanitize=undefined -w
 * matrix: -O0 | -O2
 * exit: 1
 * stdout:
 *   unreachable.c:17:3: runtime error: execution reached an unreachable program point
 */
#include <stdio.h>
#include <unistd.h>

static volatile int one = 1;

int main(void)
{
	dup2(1, 2);
	if (one)
		__builtin_unreachable();
	return 0;
}
