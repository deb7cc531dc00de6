/* vhangup: the terminal is the host's. */
#include "../internal/none.h"

NONE(vhangup, ENOSYS);
