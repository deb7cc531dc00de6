/*
 * sigaction (POSIX sigaction). musl's takes a handler whose address is 1 for SIG_IGN's number: in WebAssembly the first function
 * of a program's table has it.
 */
#include <errno.h>
#include <features.h>
#include <signal.h>
#include <string.h>
#include "../internal/signal.h"
#include "ksigaction.h"

hidden long __sys_rt_sigaction(int, const void *, void *, size_t);

/* Handlers want signals from outside. */
__attribute__((__used__)) static const char *const outside = &__sig_outside_linked;

/* Whether a wait for a lock may end with EINTR (musl's __timedwait.c). */
hidden volatile int __eintr_valid_flag;

hidden int __libc_sigaction(int sig, const struct sigaction *restrict sa, struct sigaction *restrict old)
{
	struct k_sigaction new = { 0 }, before;
	if (sa) {
		new.handler = sa->sa_handler;
		new.flags = sa->sa_flags;
		memcpy(&new.mask, &sa->sa_mask, sizeof new.mask);
		if (!(sa->sa_flags & SA_RESTART)) __eintr_valid_flag = 1;
	}
	long r = __sys_rt_sigaction(sig, sa ? &new : 0, old ? &before : 0, _NSIG / 8);
	if (r) {
		errno = -r;
		return -1;
	}
	if (old) {
		old->sa_handler = before.handler;
		old->sa_flags = before.flags;
		memcpy(&old->sa_mask, &before.mask, sizeof before.mask);
	}
	return 0;
}

/* The signals below SIGRTMIN and from 32 on are musl's own. */
int __sigaction(int sig, const struct sigaction *restrict sa, struct sigaction *restrict old)
{
	if (sig >= 32 && sig < 35) {
		errno = EINVAL;
		return -1;
	}
	return __libc_sigaction(sig, sa, old);
}
weak_alias(__sigaction, sigaction);
