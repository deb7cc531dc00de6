#ifndef _BSD_UNISTD_H
#define _BSD_UNISTD_H

#include <unistd.h>

#endif
