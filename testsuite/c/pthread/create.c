/* pthread_create fails with ENOTSUP; join has nobody.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * host: skip a host has threads
 * stdout:
 *   pthread_create(&t, 0, run, 0) = ENOTSUP
 *   thrd_create(&c11, run_c11, 0) == thrd_error: yes
 */
#include <pthread.h>
#include <threads.h>
#include "../show.h"

static void *run(void *arg)
{
	return arg;
}

static int run_c11(void *arg)
{
	return 0;
}

int main(void)
{
	pthread_t t;
	thrd_t c11;
	ERR(pthread_create(&t, 0, run, 0));
	IS(thrd_create(&c11, run_c11, 0) == thrd_error);
	return 0;
}
