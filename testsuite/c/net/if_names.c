/* The loopback interface has the name lo and the index 1; there is none of another name or index.
 * stdout:
 *   if_nametoindex("lo") = 1
 *   if_nametoindex("nosuch0") = 0, ENODEV
 *   if_indextoname(1) = lo
 *   if_indextoname(123456) = none, ENXIO
 *   if_nameindex has lo: yes
 */
#include <errno.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include "../show.h"

int main(void)
{
	char name[IF_NAMESIZE];
	printf("if_nametoindex(\"lo\") = %u\n", if_nametoindex("lo"));
	errno = 0;
	unsigned none = if_nametoindex("nosuch0");
	printf("if_nametoindex(\"nosuch0\") = %u, %s\n", none, errname(errno));
	char *one = if_indextoname(1, name);
	printf("if_indextoname(1) = %s\n", one ? one : "none");
	errno = 0;
	one = if_indextoname(123456, name);
	printf("if_indextoname(123456) = %s, %s\n", one ? one : "none", errname(errno));
	struct if_nameindex *all = if_nameindex();
	int found = 0;
	for (struct if_nameindex *i = all; i && i->if_index; i++) found += i->if_index == 1 && !strcmp(i->if_name, "lo");
	printf("if_nameindex has lo: %s\n", found == 1 ? "yes" : "no");
	if_freenameindex(all);
	return 0;
}
