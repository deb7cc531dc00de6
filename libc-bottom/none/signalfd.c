/* signalfd: signals have no descriptors. */
#include "../internal/none.h"

NONE(signalfd, ENOSYS);
