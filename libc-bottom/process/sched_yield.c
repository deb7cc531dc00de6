/* sched_yield: WASI's function of the name. */
#include <features.h>
#include "../internal/wasi.h"
#include "../internal/signal.h"

hidden long __sys_sched_yield(void)
{
	SIGNAL_POINT();
	return -wasi_sched_yield();
}
