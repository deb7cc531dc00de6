/* clock_adjtime, adjtimex, adjtime: the host's clock cannot be set. */
#include "../internal/none.h"

NONE(clock_adjtime, ENOSYS);
