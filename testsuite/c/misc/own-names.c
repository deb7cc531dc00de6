/* A program may define a name of libc's, though it wants another function that libc has in the same file. Those of libc's functions that
 * use the name get the program's, as with any archive.
 * matrix: -O0 | -O2 | -flto
 * stdout:
 *   strtol: 12
 *   strtoul, own: 77
 *   strtoull: 34
 *   inet_addr: 127.0.0.1
 *   gmtime: 1970
 *   asctime_r, own: now
 *   error, own: 5
 *   drand48, own: 1
 *   lrand48: yes
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

unsigned long strtoul(const char *restrict text, char **restrict end, int base)
{
	if (end) *end = (char *)text;
	return 77;
}

char *asctime_r(const struct tm *restrict tm, char *restrict text)
{
	return "now";
}

int error(int n)
{
	return n;
}

double drand48(void)
{
	return 1;
}

int main(void)
{
	time_t start = 0;
	struct in_addr address;
	printf("strtol: %ld\n", strtol("12", 0, 10));
	printf("strtoul, own: %lu\n", strtoul("12", 0, 10));
	printf("strtoull: %llu\n", strtoull("34", 0, 10));
	inet_pton(AF_INET, "127.0.0.1", &address);
	printf("inet_addr: %s\n", inet_ntoa(address));
	printf("gmtime: %d\n", 1900 + gmtime(&start)->tm_year);
	printf("asctime_r, own: %s\n", asctime_r(gmtime(&start), (char[26]){ "" }));
	printf("error, own: %d\n", error(5));
	printf("drand48, own: %.0f\n", drand48());
	srand48(1);
	printf("lrand48: %s\n", lrand48() >= 0 ? "yes" : "no");
	return 0;
}
