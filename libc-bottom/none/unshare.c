/* setns, unshare: WASI has no namespaces. */
#include "../internal/none.h"

NONE(unshare, ENOSYS);
