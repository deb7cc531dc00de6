/* The fanotify family: WASI tells of no changes. */
#include "../internal/none.h"

NONE(fanotify_init, ENOSYS);
