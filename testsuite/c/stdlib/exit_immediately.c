/* _Exit ends at once: no atexit function, and what stdio still holds is lost.
 * exit: 255
 * stdout:
 *   written
 */
#include <stdio.h>
#include <stdlib.h>

static void no(void)
{
	puts("atexit ran");
}

int main(void)
{
	static char buffer[1000];
	setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
	atexit(no);
	printf("written\n");
	fflush(stdout);
	printf("lost\n");
	_Exit(255);
}
