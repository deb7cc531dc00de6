/* memset, bzero and explicit_bzero set every byte asked for and not one more.
 * stdout:
 *   of 1280: memset 1280, bzero 1280, explicit_bzero 1280
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>

int main(void)
{
	int good[3] = { 0 }, all = 0;
	for (size_t at = 0; at < 16; at++)
		for (size_t n = 0; n < 80; n++, all++)
			for (int which = 0; which < 3; which++) {
				unsigned char a[112];
				for (size_t i = 0; i < sizeof a; i++)
					a[i] = 0x55;
				unsigned char value = 0;
				if (which == 0) {
					value = 0xc3;
					memset(a + at, 0x7c3, n); /* taken as unsigned char */
				} else if (which == 1) {
					bzero(a + at, n);
				} else {
					explicit_bzero(a + at, n);
				}
				int right = 1;
				for (size_t i = 0; i < sizeof a; i++)
					right &= a[i] == (i >= at && i < at + n ? value : 0x55);
				good[which] += right;
			}
	printf("of %d: memset %d, bzero %d, explicit_bzero %d\n", all, good[0], good[1], good[2]);
	return 0;
}
