/* getdents: WASI's directory records are others; readdir reads them. */
#include "../internal/none.h"

NONE(getdents, ENOSYS);
