/* pthread_mutex_timedlock gives up at its time.
 * stdout:
 *   pthread_mutex_timedlock(&m, &ts) = 0
 *   pthread_mutex_timedlock(&m, &ts) = ETIMEDOUT
 *   now.tv_sec > ts.tv_sec || (now.tv_sec == ts.tv_sec && now.tv_nsec >= ts.tv_nsec): yes
 *   pthread_mutex_timedlock(&m, &ts) = ETIMEDOUT
 *   pthread_mutex_timedlock(&m, &ts) = EINVAL
 *   pthread_mutex_unlock(&m) = 0
 */
#include <pthread.h>
#include <time.h>
#include "../show.h"

int main(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	struct timespec ts, now;
	clock_gettime(CLOCK_REALTIME, &ts);
	ts.tv_nsec += 20000000;
	if (ts.tv_nsec >= 1000000000) ts.tv_nsec -= 1000000000, ts.tv_sec++;
	ERR(pthread_mutex_timedlock(&m, &ts));
	ERR(pthread_mutex_timedlock(&m, &ts));
	clock_gettime(CLOCK_REALTIME, &now);
	IS(now.tv_sec > ts.tv_sec || (now.tv_sec == ts.tv_sec && now.tv_nsec >= ts.tv_nsec));
	ts.tv_sec = 1;
	ERR(pthread_mutex_timedlock(&m, &ts));
	ts.tv_nsec = 1000000000;
	ERR(pthread_mutex_timedlock(&m, &ts));
	ERR(pthread_mutex_unlock(&m));
	return 0;
}
