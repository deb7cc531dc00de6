/* abort (C11 7.22.4.1): SIGABRT's handler may run (signal/); else the program traps, which engines report with a
 * backtrace, and end with 128 + SIGABRT as a shell shows it. */
#include <features.h>
#include <stdlib.h>

hidden void __abort_signal(void);

static void no_handler(void)
{
}
weak_alias(no_handler, __abort_signal);

_Noreturn void abort(void)
{
	__abort_signal();
	__builtin_trap();
}
