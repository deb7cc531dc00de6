/* thrd_exit in the only thread ends the program as exit(0) does, with its handlers and buffers.
 * stdout:
 *   buffered, handler
 */
#include <stdio.h>
#include <stdlib.h>
#include <threads.h>

static void at_end(void)
{
	puts("handler");
}

int main(void)
{
	atexit(at_end);
	printf("buffered, ");
	thrd_exit(5);
}
