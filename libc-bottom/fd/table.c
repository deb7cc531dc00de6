/* The table of internal/fd.h, empty until fd/dup.c or a maker of descriptors fills it. */
#include "../internal/fd.h"

struct ofd **__fd_table;
unsigned __fd_table_len;
