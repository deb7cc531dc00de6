/* remap_file_pages: a mapping of a file is a copy, of one piece. */
#include "../internal/none.h"

NONE(remap_file_pages, ENOSYS);
