/* sched_yield: WASI's function of the name. */
#include <features.h>
#include "../internal/wasi.h"

hidden long __sys_sched_yield(void)
{
	return -wasi_sched_yield();
}
