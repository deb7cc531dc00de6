/* _exit runs no atexit functions and flushes nothing; quick_exit runs its own.
 * exit: 3
 * stdout: at_quick_exit
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void quick(void)
{
	static const char text[] = "at_quick_exit\n";
	write(1, text, sizeof text - 1);
}

static void never(void) { write(1, "never\n", 6); }

int main(void)
{
	atexit(never);
	at_quick_exit(quick);
	printf("not flushed");
	quick_exit(3);
}
