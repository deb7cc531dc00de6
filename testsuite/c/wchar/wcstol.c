/* wcstol, wcstod and their families: values, end pointers, EINVAL and ERANGE.
 * stdout:
 *   wcstol(L"  -42abc", &end, 10): -42
 *   abc
 *   wcstoul(L"0xffg", &end, 0): 255
 *   g
 *   wcstoll(L"777", &end, 8): 511
 *   wcstoull(L"zz", NULL, 36): 1295
 *   wcstoimax(L"-0x8000000000000000", NULL, 16): -9223372036854775808
 *   wcstoumax(L"ffffffffffffffff", NULL, 16) == UINTMAX_MAX: 1
 *   wcstoll(L"9223372036854775808", NULL, 10): 9223372036854775807 ERANGE
 *   wcstoull(L"18446744073709551616", NULL, 10) == ULLONG_MAX: 1 ERANGE
 *   wcstol(L"10", NULL, 1): 0 EINVAL
 *   1500 x
 *   3 1
 *   -2.25
 *   100
 *   !!isinf(wcstod(L"1e999", NULL)): 1 ERANGE
 *   !!isinf(wcstod(L"-inf", NULL)): 1
 *   !!isnan(wcstod(L"nan", NULL)): 1
 */
#include "../show.h"
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <wchar.h>

int main(void)
{
	wchar_t *end;
	NUMBER(wcstol(L"  -42abc", &end, 10));
	printf("%ls\n", end);
	NUMBER(wcstoul(L"0xffg", &end, 0));
	printf("%ls\n", end);
	NUMBER(wcstoll(L"777", &end, 8));
	NUMBER(wcstoull(L"zz", NULL, 36));
	NUMBER(wcstoimax(L"-0x8000000000000000", NULL, 16));
	NUMBER(wcstoumax(L"ffffffffffffffff", NULL, 16) == UINTMAX_MAX);
	WITH_ERRNO(wcstoll(L"9223372036854775808", NULL, 10));
	WITH_ERRNO(wcstoull(L"18446744073709551616", NULL, 10) == ULLONG_MAX);
	WITH_ERRNO(wcstol(L"10", NULL, 1));
	double d = wcstod(L" 1.5e3x", &end);
	printf("%g %ls\n", d, end);
	d = wcstod(L"0x1.8p1", &end);
	printf("%g %d\n", d, *end == 0);
	float f = wcstof(L"-2.25", NULL);
	printf("%g\n", f);
	long double l = wcstold(L"1e2", NULL);
	printf("%Lg\n", l);
	WITH_ERRNO(!!isinf(wcstod(L"1e999", NULL)));
	NUMBER(!!isinf(wcstod(L"-inf", NULL)));
	NUMBER(!!isnan(wcstod(L"nan", NULL)));
	return 0;
}
