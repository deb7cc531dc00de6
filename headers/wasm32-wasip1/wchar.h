#ifndef __WASICC_WCHAR_H
#define __WASICC_WCHAR_H

#include_next <wchar.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#ifdef __cplusplus
extern "C" {
#endif

size_t wcslcpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
size_t wcslcat(wchar_t *__restrict, const wchar_t *__restrict, size_t);

#ifdef __cplusplus
}
#endif
#endif

#endif
