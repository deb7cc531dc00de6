/* name_to_handle_at, open_by_handle_at: WASI has no handles of files. */
#include "../internal/none.h"

NONE(open_by_handle_at, ENOSYS);
