#ifndef _BSD_SYS_ENDIAN_H
#define _BSD_SYS_ENDIAN_H

#include <sys/endian.h>

#endif
