/*
 * Signals from outside the process. WASI knows none, so the module exports a function that a runner may call whenever
 * the program's code stands between two instructions: in a system call, or in the middle of a loop. Only a program that
 * uses sigaction or timers has it. Another runner never calls it, and nothing changes.
 */
#include <signal.h>
#include "../internal/signal.h"
#include "../internal/wasi.h"

const char __sig_outside_linked;

/*
 * Where a signal cannot come in the middle of a loop, the runner has the program's loops look at this word and call the function when
 * it is not 0: it sets it when a signal waits, which it then delivers.
 */
int __wasicc_signal_flag;
__asm__(".export_name __wasicc_signal_flag, __wasicc_signal_flag");

__attribute__((export_name("__wasicc_signal_check"))) void __wasicc_signal_check(void)
{
	__wasicc_signal_flag = 0;
	wasi_sched_yield();
}

/* What the runner reads from the result. */
#define RAN 1
#define INTERRUPTS 2

/* Added to the signal when the runner was itself started with it ignored: its default is then to do nothing. */
#define IGNORED 0x100

/* Below the stack pointer of a function that calls no other, clang keeps variables without moving the pointer. */
#define RED_ZONE 256

static int arrive(int sig)
{
	unsigned before = __sig_interrupts;
	siginfo_t info = { .si_signo = sig, .si_code = SI_USER };
	int ran = 0;
	if (sig & IGNORED) {
		info.si_signo = sig &= ~IGNORED;
		if (__sig_is_default(sig)) return 0;
	}
	if (__sig_busy) __sig_pending |= sig ? SIGBIT(sig) : 0;
	else if (!sig) ran = SIGNAL_POINT();
	else if (!__sig_queue(sig, &info)) ran = __sig_deliver();
	return (ran ? RAN : 0) | (__sig_interrupts != before ? INTERRUPTS : 0);
}

/*
 * sig (perhaps with IGNORED) has come from outside; 0 asks for timers that have expired. The result says whether a handler ran, and whether one
 * ran that was set without SA_RESTART.
 */
__attribute__((export_name("__wasicc_signal"))) int __wasicc_signal(int sig)
{
	char *skipped = __builtin_alloca(RED_ZONE);
	__asm__ volatile("" : : "r"(skipped) : "memory");
	return arrive(sig);
}
