/* arc4random, arc4random_buf and arc4random_uniform give numbers that differ, and stay under the bound.
 * stdout:
 *   1
 *   1
 *   1000 1 0 0
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	uint32_t a[8];
	int same = 0, under = 0, seen[6] = { 0 }, all_seen = 1;
	for (int i = 0; i < 8; i++)
		a[i] = arc4random();
	for (int i = 0; i < 8; i++)
		for (int j = 0; j < i; j++)
			same += a[i] == a[j];
	printf("%d\n", same < 2);
	unsigned char b[64], zero[64] = { 0 };
	arc4random_buf(b, 0);
	arc4random_buf(b, sizeof b);
	printf("%d\n", memcmp(b, zero, sizeof b) != 0);
	for (int i = 0; i < 1000; i++) {
		uint32_t r = arc4random_uniform(6);
		under += r < 6;
		seen[r % 6] = 1;
	}
	for (int i = 0; i < 6; i++)
		all_seen &= seen[i];
	printf("%d %d %u %u\n", under, all_seen, arc4random_uniform(1), arc4random_uniform(0));
	return 0;
}
