/* SIGALRM, unhandled, ends the process.
 * exit: 142
 * stdout:
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	alarm(1);
	sleep(20);
	puts("behind");
	return 0;
}
