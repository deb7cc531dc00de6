/* quotactl: WASI tells no quotas. */
#include "../internal/none.h"

NONE(quotactl, ENOSYS);
