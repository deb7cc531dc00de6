/* The end of the only thread, which ends the process (POSIX pthread_exit), and its cleanup handlers. */
#include <stdlib.h>
#include "pthread_impl.h"

static void dummy(void)
{
}
weak_alias(dummy, __pthread_tsd_run_dtors);
weak_alias(dummy, __thread_dtors);

_Noreturn void __pthread_exit(void *result)
{
	pthread_t self = __pthread_self();
	while (self->cancelbuf) {
		struct __ptcb *cb = self->cancelbuf;
		self->cancelbuf = cb->__next;
		cb->__f(cb->__x);
	}
	__thread_dtors();
	__pthread_tsd_run_dtors();
	exit(0);
}
weak_alias(__pthread_exit, pthread_exit);

void __do_cleanup_push(struct __ptcb *cb)
{
	pthread_t self = __pthread_self();
	cb->__next = self->cancelbuf;
	self->cancelbuf = cb;
}

void __do_cleanup_pop(struct __ptcb *cb)
{
	__pthread_self()->cancelbuf = cb->__next;
}

/* The lock of the list of threads: a list of one needs none. */
void __tl_lock(void)
{
}

void __tl_unlock(void)
{
}

void __tl_sync(pthread_t t)
{
}
