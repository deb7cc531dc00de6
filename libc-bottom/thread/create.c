/*
 * pthread_create (POSIX) cannot work in a program that has just one thread, and says ENOTSUP, which Rust's standard
 * library expects.
 */
#include "pthread_impl.h"
#include "../internal/limit.h"

LIMIT("pthread_create");

int __pthread_create(pthread_t *restrict t, const pthread_attr_t *restrict a, void *(*start)(void *), void *restrict arg)
{
	return ENOTSUP;
}
weak_alias(__pthread_create, pthread_create);
