/* A long double has 113 bits of precision: strtold rounds correctly and printf shows all digits.
 * stdout:
 *   113 33 16384 -16381
 *   0.1000000000000000000000000000000000048148
 *   3.1415926535897932384626433832795028
 *   0x1.0000000000000000000000000001p+0
 *   1.18973e+4932 3.3621e-4932
 *   1
 *   3.333333333333333333333333333333e-01
 * host: skip the format of long double is the processor's
 */
#include <float.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	printf("%d %d %d %d\n", LDBL_MANT_DIG, LDBL_DIG, LDBL_MAX_EXP, LDBL_MIN_EXP);
	printf("%.40Lg\n", strtold("0.1", NULL));
	printf("%.36Lg\n", strtold("3.14159265358979323846264338327950288419716939937510", NULL));
	printf("%La\n", strtold("1.000000000000000000000000000000000096296497219361792652798897129246365926905082411", NULL));
	printf("%Lg %Lg\n", LDBL_MAX, LDBL_MIN);
	printf("%d\n", strtold("1.18973149535723176508575932662800702e4932", NULL) == LDBL_MAX);
	printf("%.30Le\n", 1.0L / 3);
	return 0;
}
