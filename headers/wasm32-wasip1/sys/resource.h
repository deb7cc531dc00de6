#ifndef __WASICC_SYS_RESOURCE_H
#define __WASICC_SYS_RESOURCE_H

#include_next <sys/resource.h>

/* The two processes that can be asked about. */
#undef RUSAGE_SELF
#undef RUSAGE_CHILDREN
#define RUSAGE_SELF 1
#define RUSAGE_CHILDREN 2

#endif
