/* dn_comp, dn_expand and dn_skipname: names of DNS with compression; the ns_get and ns_put words.
 * host-flags: -Wl,--no-as-needed -lresolv
 * stdout:
 *   17 6
 *   6 ftp.example.org
 *   1
 *   17 6
 *   6 ftp.example.org
 *   1234 56789abc
 */
#define _GNU_SOURCE
#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdio.h>

int main(void)
{
	unsigned char packet[100];
	const unsigned char *names[10] = { packet, NULL };
	int first = dn_comp("www.example.org", packet, 60, (unsigned char **)names, (unsigned char **)names + 10);
	int second = dn_comp("ftp.example.org", packet + first, 40, (unsigned char **)names, (unsigned char **)names + 10);
	printf("%d %d\n", first, second);
	char text[100];
	int n = dn_expand(packet, packet + 100, packet + first, text, sizeof text);
	printf("%d %s\n", n, text);
	printf("%d\n", dn_expand(packet, packet + 100, packet, text, 4) < 0);
	printf("%d %d\n", dn_skipname(packet, packet + 100), dn_skipname(packet + first, packet + first + second));
	n = ns_name_uncompress(packet, packet + 100, packet + first, text, sizeof text);
	printf("%d %s\n", n, text);
	ns_put16(0x1234, packet);
	ns_put32(0x56789abc, packet + 2);
	printf("%x %lx\n", ns_get16(packet), ns_get32(packet + 2));
	return 0;
}
