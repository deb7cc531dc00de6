/* What SIG_ERR, SIG_IGN and SIG_HOLD are the addresses of (<signal.h>). */
#include <signal.h>

/* A program may call the old handler that it got from signal. */
void __SIG_IGN(int sig)
{
}

void __SIG_ERR(int sig)
{
	__builtin_trap();
}

void __SIG_HOLD(int sig)
{
	__builtin_trap();
}
