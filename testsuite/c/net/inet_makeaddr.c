/* The classful address functions: inet_network, inet_makeaddr, inet_lnaof, inet_netof.
 * stdout:
 *   10.1.2.3: 1
 *   172.16.5.6: 1
 *   192.168.7.8: 1
 *   a010203
 *   1
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdio.h>

int main(void)
{
	static const char *const all[] = { "10.1.2.3", "172.16.5.6", "192.168.7.8" };
	for (int i = 0; i < 3; i++) {
		struct in_addr a = { inet_addr(all[i]) };
		in_addr_t net = inet_netof(a), local = inet_lnaof(a);
		struct in_addr back = inet_makeaddr(net, local);
		printf("%s: %d\n", all[i], back.s_addr == a.s_addr);
	}
	printf("%lx\n", (unsigned long)inet_network("10.1.2.3"));
	printf("%d\n", inet_network("300.1.2.3.4") == (in_addr_t)-1);
	return 0;
}
