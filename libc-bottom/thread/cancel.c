/* pthread_cancel (POSIX): the only thread can cancel itself, and does so at its next cancellation point. */
#include "pthread_impl.h"

void __cancel(void)
{
	pthread_exit(PTHREAD_CANCELED);
}

void __testcancel(void)
{
	pthread_t self = __pthread_self();
	if (self->cancel && !self->canceldisable) __cancel();
}

int pthread_cancel(pthread_t t)
{
	if (t != __pthread_self()) return ESRCH;
	t->cancel = 1;
	if (!t->canceldisable && t->cancelasync) __cancel();
	return 0;
}
