/* SIGCHLD, SIGURG, SIGWINCH and SIGCONT do nothing by default.
 * stdout: still here
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>

int main(void)
{
	raise(SIGCHLD);
	raise(SIGURG);
	raise(SIGWINCH);
	raise(SIGCONT);
	puts("still here");
	return 0;
}
