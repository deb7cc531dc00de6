/*
 * Network interfaces (POSIX if_nametoindex, BSD's getifaddrs). WASI tells of none; every system has the loopback, number 1, with the
 * addresses that net/files.c gives localhost.
 */
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

static const char loopback[] = "lo";

enum { LOOPBACK = 1 };

unsigned if_nametoindex(const char *name)
{
	if (!strcmp(name, loopback)) return LOOPBACK;
	errno = ENODEV;
	return 0;
}

char *if_indextoname(unsigned index, char *name)
{
	if (index == LOOPBACK) return strcpy(name, loopback);
	errno = ENXIO;
	return 0;
}

struct if_nameindex *if_nameindex(void)
{
	struct {
		struct if_nameindex list[2];
		char name[sizeof loopback];
	} *all = malloc(sizeof *all);
	if (!all) {
		errno = ENOBUFS;
		return 0;
	}
	strcpy(all->name, loopback);
	all->list[0] = (struct if_nameindex){ LOOPBACK, all->name };
	all->list[1] = (struct if_nameindex){ 0 };
	return all->list;
}

void if_freenameindex(struct if_nameindex *list)
{
	free(list);
}

/* One block: the list's head is what the caller frees. */
struct interfaces {
	struct ifaddrs list[2];
	struct sockaddr_in addr4, mask4;
	struct sockaddr_in6 addr6, mask6;
	char name[sizeof loopback];
};

int getifaddrs(struct ifaddrs **list)
{
	struct interfaces *all = calloc(1, sizeof *all);
	if (!all) return -1;
	strcpy(all->name, loopback);
	all->addr4 = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	all->mask4 = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr.s_addr = htonl(0xff000000) };
	all->addr6 = (struct sockaddr_in6){ .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	all->mask6.sin6_family = AF_INET6;
	memset(&all->mask6.sin6_addr, 0xff, sizeof all->mask6.sin6_addr);
	struct ifaddrs common = { .ifa_name = all->name, .ifa_flags = IFF_UP | IFF_LOOPBACK | IFF_RUNNING };
	all->list[0] = all->list[1] = common;
	all->list[0].ifa_next = &all->list[1];
	all->list[0].ifa_addr = (struct sockaddr *)&all->addr4;
	all->list[0].ifa_netmask = (struct sockaddr *)&all->mask4;
	all->list[1].ifa_addr = (struct sockaddr *)&all->addr6;
	all->list[1].ifa_netmask = (struct sockaddr *)&all->mask6;
	*list = all->list;
	return 0;
}

void freeifaddrs(struct ifaddrs *list)
{
	free(list);
}
