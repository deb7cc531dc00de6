#ifndef _BSD_SYS_CDEFS_H
#define _BSD_SYS_CDEFS_H

#include <sys/cdefs.h>

#endif
