/* Joining and detaching oneself: EDEADLK, then EINVAL once detached; EBUSY for a try while one runs.
 * stdout:
 *   (pthread_equal)(pthread_self(), pthread_self()): yes
 *   pthread_join(pthread_self(), &result) = EDEADLK
 *   pthread_tryjoin_np(pthread_self(), &result) = EBUSY
 *   pthread_timedjoin_np(pthread_self(), &result, &past) = EDEADLK
 *   pthread_detach(pthread_self()) = 0
 *   pthread_join(pthread_self(), &result) = EINVAL
 *   pthread_detach(pthread_self()) = EINVAL
 */
#define _GNU_SOURCE
#include "../show.h"
#include <pthread.h>
#include <time.h>

int main(void)
{
	struct timespec past = { 0 };
	void *result;
	IS((pthread_equal)(pthread_self(), pthread_self()));
	ERR(pthread_join(pthread_self(), &result));
	ERR(pthread_tryjoin_np(pthread_self(), &result));
	ERR(pthread_timedjoin_np(pthread_self(), &result, &past));
	ERR(pthread_detach(pthread_self()));
	ERR(pthread_join(pthread_self(), &result));
	ERR(pthread_detach(pthread_self()));
	return 0;
}
