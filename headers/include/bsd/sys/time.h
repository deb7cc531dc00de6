#ifndef _BSD_SYS_TIME_H
#define _BSD_SYS_TIME_H

#include <sys/time.h>

#endif
