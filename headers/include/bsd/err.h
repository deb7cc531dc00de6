#ifndef _BSD_ERR_H
#define _BSD_ERR_H

#include <err.h>

#endif
