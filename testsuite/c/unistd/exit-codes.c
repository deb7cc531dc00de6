/* exit's status is taken modulo 256; atexit handlers run in reverse order.
 * exit: 255
 * stdout:
 *   two
 *   one
 */
#include <stdio.h>
#include <stdlib.h>

static void one(void)
{
	puts("one");
}

static void two(void)
{
	puts("two");
}

int main(void)
{
	atexit(one);
	atexit(two);
	exit(-1);
}
