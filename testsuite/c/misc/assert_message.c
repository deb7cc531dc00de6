/* A failed assert prints the expression, the file and the line on standard error and ends with 134.
 * exit: 134
 * stdout:
 *   still here
 * stderr~ one == 2
 * stderr~ assert_message.c
 */
#include <assert.h>
#include <stdio.h>

int main(void)
{
	int one = 1;
	assert(one == 1);
	puts("still here");
	fflush(stdout);
	assert(one == 2);
	puts("never");
	return 0;
}
