/*
 * The life of threads in a program that has just one: pthread_create cannot work and says ENOTSUP (which Rust's
 * standard library expects); pthread_exit from the only thread ends the process.
 */
#include <stdlib.h>
#include "pthread_impl.h"
#include "stdio_impl.h"

static void dummy(void)
{
}
weak_alias(dummy, __pthread_tsd_run_dtors);

int __pthread_create(pthread_t *restrict t, const pthread_attr_t *restrict a, void *(*start)(void *), void *restrict arg)
{
	return ENOTSUP;
}
weak_alias(__pthread_create, pthread_create);

_Noreturn void __pthread_exit(void *result)
{
	pthread_t self = __pthread_self();
	while (self->cancelbuf) {
		struct __ptcb *cb = self->cancelbuf;
		self->cancelbuf = cb->__next;
		cb->__f(cb->__x);
	}
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
