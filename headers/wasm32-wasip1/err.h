#ifndef __WASICC_ERR_H
#define __WASICC_ERR_H

#include <features.h>
#include_next <err.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#ifdef __cplusplus
extern "C" {
#endif

_Noreturn void errc(int, int, const char *, ...);
_Noreturn void verrc(int, int, const char *, va_list);
void warnc(int, const char *, ...);
void vwarnc(int, const char *, va_list);

#ifdef __cplusplus
}
#endif
#endif

#endif
