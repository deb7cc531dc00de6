/* The timerfd family: timers have no descriptors. */
#include "../internal/none.h"

NONE(timerfd_create, ENOSYS);
