/* klogctl: there is no kernel's log. */
#include "../internal/none.h"

NONE(klogctl, ENOSYS);
