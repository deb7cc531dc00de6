#ifndef _BSD_STRING_H
#define _BSD_STRING_H

/* What BSD's string.h has beyond ours: a name that programs for other systems often define themselves. */
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

char *strnstr(const char *, const char *, size_t);

#ifdef __cplusplus
}
#endif
#endif
