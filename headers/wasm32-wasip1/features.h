#ifndef _WASICC_FEATURES_H
#define _WASICC_FEATURES_H

/*
 * musl's, and the macros that programs get with every header of glibc's (there from <sys/cdefs.h>), so that they use
 * them without asking for it.
 */

#include_next <features.h>

#ifndef __BEGIN_DECLS
#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif
#endif

#ifndef __P
#define __P(args) args
#endif
#ifndef __CONCAT
#define __CONCAT1(a, b) a ## b
#define __CONCAT(a, b) __CONCAT1(a, b)
#endif
#ifndef __STRING
#define __STRING(x) #x
#endif
#if __cplusplus >= 201103L
#define __THROW noexcept(true)
#elif defined(__cplusplus)
#define __THROW throw()
#else
#define __THROW
#endif
#define __NTH(f) f __THROW
#define __ptr_t void *

#ifndef __GNUC_PREREQ
#define __GNUC_PREREQ(major, minor) (__GNUC__ > (major) || (__GNUC__ == (major) && __GNUC_MINOR__ >= (minor)))
#endif

#endif
