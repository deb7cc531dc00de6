/* _exit flushes nothing and calls no atexit handler; the exit code is whole.
 * exit: 200
 * stdout:
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	puts("handler");
	fflush(stdout);
}

int main(void)
{
	atexit(handler);
	printf("not flushed");
	_exit(200);
}
