/* mount, umount, pivot_root: what a program sees are its preopens. */
#include "../internal/none.h"

NONE(mount, ENOSYS);
