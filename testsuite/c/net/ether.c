/* ether_aton, ether_ntoa and their _r forms; what is no address; no table of hosts.
 * stdout:
 *   01 23 45 67 89 ab 1
 *   1 1
 *   1
 *   1 1
 */
#define _GNU_SOURCE
#include <netinet/ether.h>
#include <stdio.h>

int main(void)
{
	struct ether_addr a, *p = ether_aton("01:23:45:67:89:ab");
	for (int i = 0; p && i < 6; i++)
		printf("%02x ", p->ether_addr_octet[i]);
	printf("%d\n", ether_aton("not an address") == NULL);
	p = ether_aton_r("0:1:2:3:4:ff", &a);
	char text[20];
	printf("%d %d\n", p == &a, ether_ntoa_r(&a, text) == text);
	printf("%d\n", ether_ntoa(&a) != NULL);
	char host[100];
	printf("%d %d\n", ether_hostton("nobody", &a) != 0, ether_ntohost(host, &a) != 0);
	return 0;
}
