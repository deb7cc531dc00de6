/* Extended attributes: as on a file system that has none. */
#include "../internal/none.h"

NONE(getxattr, ENOTSUP);
