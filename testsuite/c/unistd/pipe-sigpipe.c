/* SIGPIPE, unhandled, ends the process without a word.
 * exit: 141
 * stdout:
 *   before
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int p[2];
	pipe(p);
	close(p[0]);
	puts("before");
	fflush(stdout);
	write(p[1], "a", 1);
	puts("after");
	return 0;
}
