/* chroot: what a program sees are its preopens, which are the host's to choose. */
#include "../internal/none.h"

NONE(chroot, ENOSYS);
