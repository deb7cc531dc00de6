/* float.h, limits.h and stdint.h: what standards fix, and that the limits are the edges of their types.
 * stdout:
 *   2 24 53 6 15 0
 *   -125 128 -1021 1024 9 17
 *   3.40282347e+38 1.17549435e-38 1.1920929e-07 1.40129846e-45
 *   1.7976931348623157e+308 2.2250738585072014e-308 2.2204460492503131e-16 4.9406564584124654e-324
 *   1 1
 *   8 -128 255 -32768 65535
 *   -2147483648 2147483647 4294967295 -9223372036854775808 18446744073709551615
 *   1 1
 *   1 1 1
 *   1 1 1
 *   1 1
 *   256 20 14 4096 1
 */
#define _GNU_SOURCE
#include <float.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>
#include <stddef.h>

int main(void)
{
	printf("%d %d %d %d %d %d\n", FLT_RADIX, FLT_MANT_DIG, DBL_MANT_DIG, FLT_DIG, DBL_DIG, FLT_EVAL_METHOD);
	printf("%d %d %d %d %d %d\n", FLT_MIN_EXP, FLT_MAX_EXP, DBL_MIN_EXP, DBL_MAX_EXP, FLT_DECIMAL_DIG, DBL_DECIMAL_DIG);
	printf("%.9g %.9g %.9g %.9g\n", FLT_MAX, FLT_MIN, FLT_EPSILON, FLT_TRUE_MIN);
	printf("%.17g %.17g %.17g %.17g\n", DBL_MAX, DBL_MIN, DBL_EPSILON, DBL_TRUE_MIN);
	printf("%d %d\n", LDBL_MANT_DIG >= DBL_MANT_DIG, DECIMAL_DIG >= 17);
	printf("%d %d %d %d %d\n", CHAR_BIT, SCHAR_MIN, UCHAR_MAX, SHRT_MIN, USHRT_MAX);
	printf("%d %d %u %lld %llu\n", INT_MIN, INT_MAX, UINT_MAX, LLONG_MIN, ULLONG_MAX);
	printf("%d %d\n", (unsigned long)LONG_MAX == ULONG_MAX / 2, LONG_MIN == -LONG_MAX - 1);
	printf("%d %d %d\n", CHAR_MIN == (char)CHAR_MIN, CHAR_MAX - CHAR_MIN == 255, MB_LEN_MAX >= 4);
	printf("%d %d %d\n", SIZE_MAX == (size_t)-1, PTRDIFF_MAX == (ptrdiff_t)(SIZE_MAX / 2), UINTPTR_MAX == (uintptr_t)-1);
	printf("%d %d\n", WCHAR_MAX > 0x10ffff, sizeof(wint_t) == 4);
	printf("%d %d %d %d %d\n", _POSIX_PATH_MAX, _POSIX_OPEN_MAX, _POSIX_NAME_MAX, _POSIX_ARG_MAX, SSIZE_MAX >= 32767);
	return 0;
}
