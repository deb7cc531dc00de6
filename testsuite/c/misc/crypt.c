/* crypt and crypt_r: DES, MD5, SHA-256, SHA-512 and Blowfish; what they refuse.
 * host-flags: -lcrypt
 * stdout:
 */
#define _GNU_SOURCE
#include <crypt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	static const char *const salts[] = { "ab", "$1$saltsalt$", "$5$saltstring$", "$5$rounds=1500$saltstring$", "$6$saltstring$",
		"$2b$04$abcdefghijklmnopqrstuu", "$2a$04$abcdefghijklmnopqrstuu" };
	struct crypt_data *data = calloc(1, sizeof *data);
	for (size_t i = 0; i < sizeof salts / sizeof *salts; i++) {
		char first[200];
		snprintf(first, sizeof first, "%s", crypt("Hello world!", salts[i]));
		puts(first);
		printf("%d %d\n", !strcmp(crypt("Hello world!", first), first), !strcmp(crypt_r("other", first, data), first));
	}
	const char *bad = crypt("x", "$9$nonsense$");
	printf("%d\n", bad == NULL || *bad == '*');
	free(data);
	return 0;
}
