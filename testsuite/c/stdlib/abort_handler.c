/* A handler for SIGABRT runs before abort ends the program, and may leave it by exit.
 * exit: 3
 * stdout:
 *   1
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static void handler(int number)
{
	printf("%d\n", number == SIGABRT);
	fflush(stdout);
	_Exit(3);
}

int main(void)
{
	signal(SIGABRT, handler);
	abort();
}
