#ifndef _SYS_CDEFS_H
#define _SYS_CDEFS_H

/*
 * The macros that headers and programs of BSD and glibc take from here, but for those of <features.h>. Each is defined
 * only where the program has not done so. BSD's __unused is left out: members of system structures have that name.
 */

#include <features.h>

#ifndef __PMT
#define __PMT(args) args
#endif
#ifndef __XSTRING
#define __XSTRING(x) __STRING(x)
#endif

#ifndef __signed
#define __signed signed
#endif

/* Versions of the compiler and of the sources. */
#ifndef __GNUC_PREREQ__
#define __GNUC_PREREQ__(major, minor) __GNUC_PREREQ(major, minor)
#endif
#define __IDSTRING(name, text) static const char name[] __attribute__((__unused__)) = text
#ifndef __RCSID
#define __RCSID(s) struct __wasicc_rcsid
#endif
#ifndef __FBSDID
#define __FBSDID(s) struct __wasicc_rcsid
#endif
#ifndef __SCCSID
#define __SCCSID(s) struct __wasicc_rcsid
#endif
#ifndef __COPYRIGHT
#define __COPYRIGHT(s) struct __wasicc_rcsid
#endif

/* What the compiler may know of a function, an argument or an object. */
#ifndef __dead
#define __dead __attribute__((__noreturn__))
#endif
#ifndef __dead2
#define __dead2 __attribute__((__noreturn__))
#endif
#ifndef __pure
#define __pure __attribute__((__pure__))
#endif
#ifndef __pure2
#define __pure2 __attribute__((__const__))
#endif
#ifndef __used
#define __used __attribute__((__used__))
#endif
#ifndef __packed
#define __packed __attribute__((__packed__))
#endif
#ifndef __aligned
#define __aligned(n) __attribute__((__aligned__(n)))
#endif
#ifndef __section
#define __section(name) __attribute__((__section__(name)))
#endif
#ifndef __noinline
#define __noinline __attribute__((__noinline__))
#endif
#ifndef __always_inline
#define __always_inline __inline __attribute__((__always_inline__))
#endif
#ifndef __malloc_like
#define __malloc_like __attribute__((__malloc__))
#endif
#ifndef __result_use_check
#define __result_use_check __attribute__((__warn_unused_result__))
#endif
#ifndef __wur
#define __wur
#endif
#ifndef __printflike
#define __printflike(format, first) __attribute__((__format__(__printf__, format, first)))
#endif
#ifndef __printf0like
#define __printf0like(format, first)
#endif
#ifndef __scanflike
#define __scanflike(format, first) __attribute__((__format__(__scanf__, format, first)))
#endif
#ifndef __strftimelike
#define __strftimelike(format, first) __attribute__((__format__(__strftime__, format, first)))
#endif
#ifndef __format_arg
#define __format_arg(n) __attribute__((__format_arg__(n)))
#endif
#ifndef __nonnull
#define __nonnull(args) __attribute__((__nonnull__ args))
#endif
#ifndef __predict_true
#define __predict_true(e) __builtin_expect(!!(e), 1)
#endif
#ifndef __predict_false
#define __predict_false(e) __builtin_expect(!!(e), 0)
#endif
#define __glibc_likely(e) __builtin_expect(!!(e), 1)
#define __glibc_unlikely(e) __builtin_expect(!!(e), 0)
#define __attribute_pure__ __attribute__((__pure__))
#define __attribute_const__ __attribute__((__const__))
#define __attribute_malloc__ __attribute__((__malloc__))
#define __attribute_used__ __attribute__((__used__))
#define __attribute_noinline__ __attribute__((__noinline__))
#define __attribute_deprecated__ __attribute__((__deprecated__))
#define __attribute_warn_unused_result__ __attribute__((__warn_unused_result__))
#define __attribute_format_arg__(n) __attribute__((__format_arg__(n)))

/* Casts that say what they take away, and what an object is part of. */
#ifndef __UNCONST
#define __UNCONST(p) ((void *)(__UINTPTR_TYPE__)(const void *)(p))
#endif
#ifndef __UNVOLATILE
#define __UNVOLATILE(p) ((void *)(__UINTPTR_TYPE__)(volatile void *)(p))
#endif
#ifndef __DECONST
#define __DECONST(type, p) ((type)(__UINTPTR_TYPE__)(const void *)(p))
#endif
#ifndef __DEVOLATILE
#define __DEVOLATILE(type, p) ((type)(__UINTPTR_TYPE__)(volatile void *)(p))
#endif
#ifndef __DEQUALIFY
#define __DEQUALIFY(type, p) ((type)(__UINTPTR_TYPE__)(const volatile void *)(p))
#endif
#ifndef __offsetof
#define __offsetof(type, field) __builtin_offsetof(type, field)
#endif
#ifndef __containerof
#define __containerof(p, type, field) ((type *)(void *)((char *)(p) - __builtin_offsetof(type, field)))
#endif
#ifndef __arraycount
#define __arraycount(a) (sizeof(a) / sizeof((a)[0]))
#endif

#endif
