/* eventfd: a descriptor for other threads or processes, of which there are none. */
#include "../internal/none.h"

NONE(eventfd, ENOSYS);
