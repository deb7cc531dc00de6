/* swapon, swapoff: memory is the host's. */
#include "../internal/none.h"

NONE(swapon, ENOSYS);
