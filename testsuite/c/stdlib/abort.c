/* abort ends the program with SIGABRT's code, 134.
 * exit: 134
 * stdout:
 *   before
 */
#include <stdio.h>
#include <stdlib.h>

static void no(void)
{
	puts("atexit ran");
}

int main(void)
{
	atexit(no);
	puts("before");
	fflush(stdout);
	abort();
}
