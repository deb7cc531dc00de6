/* The inotify family: WASI tells of no changes. */
#include "../internal/none.h"

NONE(inotify_init, ENOSYS);
