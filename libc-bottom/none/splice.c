/* splice, tee, vmsplice: WASI moves no data between descriptors. */
#include "../internal/none.h"

NONE(splice, ENOSYS);
