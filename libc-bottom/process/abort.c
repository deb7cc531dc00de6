/* abort (C11 7.22.4.1): SIGABRT's handler may run (signal/); else the exit status is 128 + SIGABRT, as a shell shows it. */
#include <features.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

hidden void __abort_signal(void);

static void no_handler(void)
{
}
weak_alias(no_handler, __abort_signal);

_Noreturn void abort(void)
{
	__abort_signal();
	_exit(128 + SIGABRT);
}
