/* SIGTERM ends the process: 143 is 128 + 15. No atexit handler runs, nothing is flushed.
 * exit: 143
 * stdout: flushed
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static void handler(void)
{
	puts("at exit");
}

int main(void)
{
	atexit(handler);
	puts("flushed");
	fflush(stdout);
	puts("not flushed");
	raise(SIGTERM);
	puts("behind");
	return 0;
}
