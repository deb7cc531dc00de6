/* The loopback is interface 1, the only one; ENODEV and ENXIO for others.
 * host: skip the host may have others, or none
 * stdout:
 *   if_nametoindex("lo"): 1 0
 *   if_nametoindex("eth7"): 0 ENODEV
 *   if_indextoname(1, name) == name && !strcmp(name, "lo"): yes
 *   if_indextoname(0, name): ENXIO
 *   if_indextoname(7, name): ENXIO
 *   1 lo
 *   getifaddrs(&all) = 0
 *   lo 127.0.0.1 255.0.0.0 1
 *   lo ::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 1
 */
#define _GNU_SOURCE
#include "../show.h"
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

int main(void)
{
	char name[IF_NAMESIZE], text[64];
	WITH_ERRNO(if_nametoindex("lo"));
	WITH_ERRNO(if_nametoindex("eth7"));
	IS(if_indextoname(1, name) == name && !strcmp(name, "lo"));
	PTR(if_indextoname(0, name));
	PTR(if_indextoname(7, name));
	struct if_nameindex *list = if_nameindex();
	for (struct if_nameindex *i = list; i->if_index; i++) printf("%u %s\n", i->if_index, i->if_name);
	if_freenameindex(list);
	struct ifaddrs *all = 0;
	SHOW(getifaddrs(&all));
	for (struct ifaddrs *a = all; a; a = a->ifa_next) {
		int four = a->ifa_addr->sa_family == AF_INET;
		printf("%s %s", a->ifa_name, inet_ntop(a->ifa_addr->sa_family, four ? (void *)&((struct sockaddr_in *)a->ifa_addr)->sin_addr
			: (void *)&((struct sockaddr_in6 *)a->ifa_addr)->sin6_addr, text, sizeof text));
		printf(" %s", inet_ntop(a->ifa_netmask->sa_family, four ? (void *)&((struct sockaddr_in *)a->ifa_netmask)->sin_addr
			: (void *)&((struct sockaddr_in6 *)a->ifa_netmask)->sin6_addr, text, sizeof text));
		printf(" %d\n", (a->ifa_flags & (IFF_UP | IFF_LOOPBACK)) == (IFF_UP | IFF_LOOPBACK));
	}
	freeifaddrs(all);
	return 0;
}
