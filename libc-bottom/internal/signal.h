/* Signals within the process (signal/). Sets of signals are 64 bits: bit n-1 is signal n. */
#ifndef WASICC_SIGNAL_H
#define WASICC_SIGNAL_H

#include <features.h>
#include <signal.h>
#include <stdint.h>

#define SIGBIT(sig) (1ull << ((sig) - 1))

hidden extern uint64_t __sig_blocked, __sig_pending;

/* Whoever wants signals from outside refers to it, so that signal/outside.c is linked. */
hidden extern const char __sig_outside_linked;

/* Not 0 while the queue is being changed: who comes from outside (signal/outside.c) must leave it alone. */
hidden extern volatile int __sig_busy;

/*
 * How many handlers ran, and how many of those that were set without SA_RESTART. A wait compares the first with what it was at its beginning:
 * the runner may have a handler called at any instruction, also between the wait's own looks.
 */
hidden extern unsigned __sig_handled, __sig_interrupts;

/* Makes sig pending, with what sigaction's handlers are told. EAGAIN if the queue is full. */
hidden long __sig_queue(int sig, const siginfo_t *info);

/* Whether sig has its default action. */
hidden int __sig_is_default(int sig);

/*
 * Acts on every pending signal that is not blocked: handler, default action or nothing. Returns how
 * many handlers ran, which is what turns a wait into EINTR.
 */
hidden int __sig_deliver(void);

/* Takes the lowest pending signal of set, blocked or not, into info. Its number, or 0. */
hidden int __sig_take(uint64_t set, siginfo_t *info);

/*
 * Set once a timer runs or the runner may deliver: expires timers, takes signals from outside and acts on them. Called at
 * system calls. Returns how many handlers ran.
 */
hidden extern int (*__sig_point)(void);
#define SIGNAL_POINT() (__sig_point ? __sig_point() : 0)

/* Nanoseconds until the next timer expires, or UINT64_MAX. Set together with __sig_point. */
hidden extern uint64_t (*__sig_next_timer)(void);

#endif
