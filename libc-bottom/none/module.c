/* init_module, delete_module: there is no kernel to load modules into. */
#include "../internal/none.h"

NONE(init_module, ENOSYS);
