#ifndef _LIBUTIL_H
#define _LIBUTIL_H

/* Sizes for people (FreeBSD's libutil). */
#define __NEED_size_t
#define __NEED_int64_t
#define __NEED_uint64_t
#include <bits/alltypes.h>

/* Flags of humanize_number. */
#define HN_DECIMAL 0x01
#define HN_NOSPACE 0x02
#define HN_B 0x04
#define HN_DIVISOR_1000 0x08
#define HN_IEC_PREFIXES 0x10

/* Its scale, where it is not a number of divisions. */
#define HN_GETSCALE 0x10
#define HN_AUTOSCALE 0x20

#ifdef __cplusplus
extern "C" {
#endif

int humanize_number(char *, size_t, int64_t, const char *, int, int);
int expand_number(const char *, uint64_t *);

#ifdef __cplusplus
}
#endif
#endif
