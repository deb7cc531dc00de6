/* capget, capset: WASI has no capabilities of processes. */
#include "../internal/none.h"

NONE(capget, ENOSYS);
