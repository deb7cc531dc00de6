/*
 * musl's vfprintf in two parts: here all but floating point, which vfprintf.c has. clang calls the functions that use this part
 * alone where no argument is a floating-point number (no_float_*.c; headers/wasm32-wasip1/stdio.h), and so the
 * program's own types decide whether it carries the rest. All the others, those with a va_list too, bring both parts.
 *
 * musl's file is compiled as it is. Its fmt_fp is called in one place, with arg.f: that is told from its definition by what
 * comes before the second argument's name. The texts of errors, for %m, are apart as well (errno_text.c). And musl makes each double a
 * long double, which would need software: here it stays in its bits, in the same place, and the other part is told which it is.
 */
#define _GNU_SOURCE
#include "printf_parts.h"
#include "../internal/wasi.h"
#include <stdarg.h>
#include <string.h>
#include <sys/uio.h>

#define vfprintf __vfprintf_modular
#define strerror __printf_errno_text
#define fmt_fp(f, y, w, p, fl, t) FP_##y, w, p, fl, t)
#define FP_long unused(FILE *f, long
#define FP_arg __printf_float(f, ps == BIGLPRE, &arg

#undef va_arg
#define va_arg(list, type) _Generic((type){0}, double: in_place(__builtin_va_arg(list, double)), default: __builtin_va_arg(list, type))

static inline long double in_place(double value)
{
	union {
		double bits;
		long double place;
	} u = { value };
	return u.place;
}

#include "src/stdio/vfprintf.c"

#undef fmt_fp

static _Noreturn void missing(void)
{
	static const char text[] = "printf: a %f or the like, and no such argument\n";
	struct iovec iov = { (void *)text, sizeof text - 1 };
	size_t n;
	wasi_fd_write(2, &iov, 1, &n);
	__builtin_trap();
}

static int no_float(FILE *f, int wide, const void *value, int width, int precision, int flags, int conversion)
{
	missing();
}
weak_alias(no_float, __printf_float);
