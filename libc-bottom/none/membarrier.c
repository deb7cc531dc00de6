/* membarrier: there are no other threads to make wait. */
#include "../internal/none.h"

NONE(membarrier, ENOSYS);
