#ifndef __WASICC_STRING_H
#define __WASICC_STRING_H

#include_next <string.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_mode_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

int timingsafe_bcmp(const void *, const void *, size_t);
int timingsafe_memcmp(const void *, const void *, size_t);
void strmode(mode_t, char *);

#ifdef __cplusplus
}
#endif
#endif

#if defined(_NETBSD_SOURCE) || defined(_OPENBSD_SOURCE)
#include <bsd/string.h>
#endif

#endif
