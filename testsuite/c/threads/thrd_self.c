/* thrd_equal, and what a thread may not do to itself.
 * host: skip its thrd_join has no such check
 * stdout:
 *   (thrd_equal)(thrd_current(), thrd_current()): yes
 *   thrd_join(thrd_current(), 0) == thrd_error: yes
 *   (thrd_detach)(thrd_current()) == thrd_success: yes
 */
#include "../show.h"
#include <threads.h>

int main(void)
{
	IS((thrd_equal)(thrd_current(), thrd_current()));
	IS(thrd_join(thrd_current(), 0) == thrd_error);
	IS((thrd_detach)(thrd_current()) == thrd_success);
	return 0;
}
