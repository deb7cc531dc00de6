/*
 * The heart of signals within one process (POSIX XSH 2.4): actions, the pending signals, the mask. A signal is delivered
 * when it is raised, when it is unblocked, if a timer sent it at the next system call, and from outside as outside.c says.
 */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "../internal/signal.h"
#include "ksigaction.h"

#define QUEUE_MAX 64

uint64_t __sig_blocked, __sig_pending;
volatile int __sig_busy;
unsigned __sig_interrupts;

static struct k_sigaction actions[_NSIG];

/* Signals from SIGRTMIN on are queued; of the others only the first siginfo counts. */
static siginfo_t queue[QUEUE_MAX];
static int queued;

extern _Noreturn void __wasicc_exit_now(int);

hidden long __sys_rt_sigaction(int sig, const void *new, void *old, size_t size)
{
	if (sig < 1 || sig >= _NSIG) return -EINVAL;
	if (new && (sig == SIGKILL || sig == SIGSTOP)) return -EINVAL;
	struct k_sigaction before = actions[sig];
	if (new) {
		actions[sig] = *(const struct k_sigaction *)new;
		/* An ignored signal does not stay pending. */
		if (actions[sig].handler == SIG_IGN) __sig_pending &= ~SIGBIT(sig);
	}
	if (old) memcpy(old, &before, sizeof before);
	return 0;
}

static int ignored_by_default(int sig)
{
	switch (sig) {
	case SIGCHLD: case SIGCONT: case SIGURG: case SIGWINCH:
	/* There is no job control: nobody could continue a stopped process. */
	case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU:
		return 1;
	}
	return 0;
}

hidden int __sig_is_default(int sig)
{
	return sig > 0 && sig < _NSIG && actions[sig].handler == SIG_DFL;
}

/* What a child inherits (process/spawn.c): the signals that are ignored, and those that have a handler, which it has not. */
hidden void __sig_actions(uint64_t *ignored, uint64_t *handled)
{
	for (int sig = 1; sig < _NSIG; sig++) {
		if (actions[sig].handler == SIG_IGN) *ignored |= SIGBIT(sig);
		else if (actions[sig].handler != SIG_DFL) *handled |= SIGBIT(sig);
	}
}

hidden long __sig_queue(int sig, const siginfo_t *info)
{
	if (sig < 1 || sig >= _NSIG) return -EINVAL;
	if (actions[sig].handler == SIG_IGN && !(__sig_blocked & SIGBIT(sig))) return 0;
	int realtime = sig >= 32;
	__sig_busy++;
	if (realtime || !(__sig_pending & SIGBIT(sig))) {
		if (queued < QUEUE_MAX) {
			queue[queued] = *info;
			queue[queued++].si_signo = sig;
		} else if (realtime) {
			__sig_busy--;
			return -EAGAIN;
		}
	}
	__sig_pending |= SIGBIT(sig);
	__sig_busy--;
	return 0;
}

hidden int __sig_take(uint64_t set, siginfo_t *info)
{
	uint64_t ready = __sig_pending & set;
	if (!ready) return 0;
	int sig = __builtin_ctzll(ready) + 1, more = 0, taken = -1;
	*info = (siginfo_t){ .si_signo = sig };
	__sig_busy++;
	for (int i = 0; i < queued; i++) {
		if (queue[i].si_signo != sig) continue;
		if (taken < 0) taken = i;
		else more = 1;
	}
	if (taken >= 0) {
		*info = queue[taken];
		memmove(queue + taken, queue + taken + 1, (--queued - taken) * sizeof *queue);
	}
	if (!more) __sig_pending &= ~SIGBIT(sig);
	__sig_busy--;
	return sig;
}

static void call_handler(const struct k_sigaction *a, int sig, siginfo_t *info)
{
	int saved = errno;
	uint64_t mask, before = __sig_blocked;
	memcpy(&mask, a->mask, sizeof mask);
	__sig_blocked |= mask;
	if (!(a->flags & SA_NODEFER)) __sig_blocked |= SIGBIT(sig);
	if (a->flags & SA_SIGINFO) {
		ucontext_t context = { 0 };
		memcpy(&context.uc_sigmask, &before, sizeof before);
		((void (*)(int, siginfo_t *, void *))a->handler)(sig, info, &context);
		memcpy(&before, &context.uc_sigmask, sizeof before);
	} else a->handler(sig);
	__sig_blocked = before;
	errno = saved;
}

hidden int __sig_deliver(void)
{
	siginfo_t info;
	int sig, ran = 0;
	while ((sig = __sig_take(~__sig_blocked | SIGBIT(SIGKILL) | SIGBIT(SIGSTOP), &info))) {
		struct k_sigaction a = actions[sig];
		if (a.handler == SIG_IGN || (a.handler == SIG_DFL && ignored_by_default(sig))) continue;
		/* As a shell shows it: 128 and the signal's number. No atexit handlers, no flush. */
		if (a.handler == SIG_DFL) __wasicc_exit_now(128 + sig);
		if (a.flags & SA_RESETHAND && sig != SIGILL && sig != SIGTRAP) actions[sig].handler = SIG_DFL;
		if (!(a.flags & SA_RESTART)) __sig_interrupts++;
		__sig_handled++;
		call_handler(&a, sig, &info);
		ran++;
	}
	return ran;
}

/* abort (process/abort.c): a handler for SIGABRT runs, blocked or not, and may leave by longjmp. */
hidden void __abort_signal(void)
{
	siginfo_t info = { .si_signo = SIGABRT, .si_code = SI_TKILL, .si_pid = 1, .si_uid = getuid() };
	struct k_sigaction a = actions[SIGABRT];
	if (a.handler == SIG_DFL || a.handler == SIG_IGN) return;
	call_handler(&a, SIGABRT, &info);
}

/* A write to a pipe that nobody reads (fd/write.c). */
hidden void __sigpipe(void)
{
	siginfo_t info = { .si_signo = SIGPIPE, .si_code = SI_KERNEL };
	__sig_queue(SIGPIPE, &info);
	__sig_deliver();
}
