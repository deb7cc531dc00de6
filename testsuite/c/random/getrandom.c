/* getrandom and getentropy fill every byte, differently each time; getentropy takes 256 at most.
 * stdout:
 *   getrandom 1000
 *   every value appears
 *   two differ
 *   getentropy 0
 *   getentropy 257: EIO
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

int main(void)
{
	static unsigned char many[8000], a[16], b[257];
	int seen[256] = { 0 }, values = 0;
	int n = 0;
	for (int i = 0; i < 8; i++)
		n = getrandom(many + 1000 * i, 1000, 0);
	printf("getrandom %d\n", n);
	for (size_t i = 0; i < sizeof many; i++)
		values += !seen[many[i]]++;
	puts(values == 256 ? "every value appears" : "values are missing");
	getrandom(a, 16, 0);
	printf("two %s\n", memcmp(a, many, 16) ? "differ" : "are the same");
	printf("getentropy %d\n", getentropy(b, 256));
	printf("getentropy 257: %s\n", getentropy(b, 257) < 0 && errno == EIO ? "EIO" : "?");
}
