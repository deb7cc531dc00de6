/*
 * Locks. The one thread never finds a lock held by another; one that it holds itself and sets again would be waited for for ever,
 * which is told instead.
 */
#include "kmp.h"

void omp_init_lock(omp_lock_t *lock)
{
	lock->__held = 0;
}

void omp_init_lock_with_hint(omp_lock_t *lock, omp_sync_hint_t hint)
{
	lock->__held = 0;
}

void omp_destroy_lock(omp_lock_t *lock)
{
}

void omp_set_lock(omp_lock_t *lock)
{
	if (lock->__held) __omp_fail(0, "deadlock: omp_set_lock on a lock that is set");
	lock->__held = 1;
}

void omp_unset_lock(omp_lock_t *lock)
{
	lock->__held = 0;
}

int omp_test_lock(omp_lock_t *lock)
{
	if (lock->__held) return 0;
	lock->__held = 1;
	return 1;
}

void omp_init_nest_lock(omp_nest_lock_t *lock)
{
	lock->__count = 0;
}

void omp_init_nest_lock_with_hint(omp_nest_lock_t *lock, omp_sync_hint_t hint)
{
	lock->__count = 0;
}

void omp_destroy_nest_lock(omp_nest_lock_t *lock)
{
}

void omp_set_nest_lock(omp_nest_lock_t *lock)
{
	lock->__count++;
}

void omp_unset_nest_lock(omp_nest_lock_t *lock)
{
	lock->__count--;
}

int omp_test_nest_lock(omp_nest_lock_t *lock)
{
	return ++lock->__count;
}
