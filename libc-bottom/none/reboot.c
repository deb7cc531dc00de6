/* reboot: the machine is the host's. */
#include "../internal/none.h"

NONE(reboot, ENOSYS);
