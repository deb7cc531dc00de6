/*
 * pthread_join (POSIX): there is no other thread to wait for, and a thread that waits for its own end never sees it. musl's
 * would wait.
 */
#include <threads.h>
#include "pthread_impl.h"

static int refuse(pthread_t t)
{
	if (t != __pthread_self()) return ESRCH;
	return t->detach_state >= DT_DETACHED ? EINVAL : EDEADLK;
}

int __pthread_join(pthread_t t, void **result)
{
	__pthread_testcancel();
	return refuse(t);
}
weak_alias(__pthread_join, pthread_join);

int pthread_timedjoin_np(pthread_t t, void **result, const struct timespec *until)
{
	return __pthread_join(t, result);
}

int pthread_tryjoin_np(pthread_t t, void **result)
{
	int err = refuse(t);
	return err == EDEADLK ? EBUSY : err;
}

int thrd_join(thrd_t t, int *result)
{
	return __pthread_join(t, 0) ? thrd_error : thrd_success;
}

static int detach(pthread_t t)
{
	if (t != __pthread_self()) return ESRCH;
	if (t->detach_state >= DT_DETACHED) return EINVAL;
	t->detach_state = DT_DETACHED;
	return 0;
}
weak_alias(detach, pthread_detach);

int thrd_detach(thrd_t t)
{
	return detach(t) ? thrd_error : thrd_success;
}
