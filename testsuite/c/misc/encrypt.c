/* setkey and encrypt: DES on one block, and back.
 * stdout:
 *   85e813540f0ab405
 *   0123456789abcdef
 * host: skip the host's libc only keeps these for old programs
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void bits(unsigned long long value, char out[64])
{
	for (int i = 0; i < 64; i++)
		out[i] = value >> (63 - i) & 1;
}

static unsigned long long number(const char in[64])
{
	unsigned long long value = 0;
	for (int i = 0; i < 64; i++)
		value = value << 1 | in[i];
	return value;
}

int main(void)
{
	/* The worked example of many textbooks. */
	char key[64], block[64];
	bits(0x133457799BBCDFF1, key);
	bits(0x0123456789ABCDEF, block);
	setkey(key);
	encrypt(block, 0);
	printf("%016llx\n", number(block));
	encrypt(block, 1);
	printf("%016llx\n", number(block));
	return 0;
}
