#ifndef _BSD_LIBUTIL_H
#define _BSD_LIBUTIL_H

#include <libutil.h>

#endif
