/*
 * if_nametoindex and its kin (POSIX if_nametoindex): WASI tells of no network interfaces. The one that every host has is lo, with the
 * index 1.
 */
#include <errno.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>

static const char loopback[IF_NAMESIZE] = "lo";

unsigned if_nametoindex(const char *name)
{
	if (!strcmp(name, loopback)) return 1;
	errno = ENODEV;
	return 0;
}

char *if_indextoname(unsigned index, char *name)
{
	if (index == 1) return strcpy(name, loopback);
	errno = ENXIO;
	return 0;
}

/* An end without a name closes the list, which is one block. */
struct if_nameindex *if_nameindex(void)
{
	struct list {
		struct if_nameindex at[2];
		char name[IF_NAMESIZE];
	} *list = calloc(1, sizeof *list);
	if (!list) {
		errno = ENOBUFS;
		return 0;
	}
	strcpy(list->name, loopback);
	list->at[0] = (struct if_nameindex){ 1, list->name };
	return list->at;
}

void if_freenameindex(struct if_nameindex *list)
{
	free(list);
}
