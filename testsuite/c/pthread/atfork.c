/* pthread_atfork only notes its functions.
 * stdout:
 *   pthread_atfork(never, never, never) = 0
 */
#include <pthread.h>
#include "../show.h"

static void never(void)
{
	puts("called");
}

int main(void)
{
	ERR(pthread_atfork(never, never, never));
	return 0;
}
