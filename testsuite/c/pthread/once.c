/* pthread_once calls its function once.
 * stdout:
 *   pthread_once(&once, init) = 0
 *   pthread_once(&once, init) = 0
 *   count = 1
 */
#include <pthread.h>
#include "../show.h"

static int count;

static void init(void)
{
	count++;
}

int main(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	ERR(pthread_once(&once, init));
	ERR(pthread_once(&once, init));
	SHOW(count);
	return 0;
}
