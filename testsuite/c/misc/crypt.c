/* crypt and crypt_r: DES, MD5, SHA-256, SHA-512 and Blowfish; what they refuse.
 * host-flags: -Wl,--no-as-needed -lcrypt
 * stdout:
 *   abMbH7WsHr7wQ
 *   1 0
 *   $1$saltsalt$le8lFSqqnPaRFOlmAZpvH1
 *   1 0
 *   $5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5
 *   1 0
 *   $5$rounds=1500$saltstring$D63kPPZfQyB6jAlsFazZTPyZPFM2yxY20uxMg9lLjy/
 *   1 0
 *   $6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1
 *   1 0
 *   $2b$04$abcdefghijklmnopqrstuuyeG8laUfZvsCmc.AE6qIDYSPGM2efmK
 *   1 0
 *   $2a$04$abcdefghijklmnopqrstuuyeG8laUfZvsCmc.AE6qIDYSPGM2efmK
 *   1 0
 *   1
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
	const char *bad = crypt("x", "$5$a:b$");
	printf("%d\n", bad == NULL || *bad == '*');
	free(data);
	return 0;
}
