/* a64l and l64a turn 32-bit numbers into digits of base 64 and back.
 * stdout:
 *   []
 *   / 1
 *   z 1
 *   ./ 1
 *   zz 1
 *   JowK5 1
 *   zzzzz/ 1
 *   0 64 4095
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	printf("[%s]\n", l64a(0));
	static const long all[] = { 1, 63, 64, 4095, 123456789, 0x7fffffff };
	for (int i = 0; i < 6; i++) {
		printf("%s ", l64a(all[i]));
		printf("%d\n", a64l(l64a(all[i])) == all[i]);
	}
	printf("%ld %ld %ld\n", a64l(""), a64l("./"), a64l("zz"));
	return 0;
}
