/* abort ends the program with 134, as a shell shows SIGABRT.
 * exit: 134
 * stdout: before
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	puts("before");
	fflush(stdout);
	abort();
}
