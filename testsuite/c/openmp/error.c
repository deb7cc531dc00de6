/* OpenMP: the error directive at execution warns, or ends the program.
 * flags: -fopenmp -g
 * stdout:
 *   begin
 * stderr~ error.c:17: OpenMP: warning: careful
 * stderr~ error.c:19: OpenMP: error: enough
 * exit: 134
 * host: skip its messages are its own
 */
#include <stdio.h>

int main(void)
{
	puts("begin");
	fflush(stdout);
	/* The place is the directive's. */
#pragma omp error at(execution) severity(warning) message("careful")
	fflush(stdout);
#pragma omp error at(execution) message("enough")
	puts("never");
	return 0;
}
