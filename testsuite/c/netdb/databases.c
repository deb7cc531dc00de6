/* The lists of protocols, services, networks and hosts can be walked, and end; herror says what happened.
 * host: skip needs /etc/protocols
 * stdout:
 *   n > 10: yes
 *   tcp = 1
 *   getprotoent() != 0: yes
 *   getservent() == 0: yes
 *   getnetent() == 0: yes
 *   getnetbyname("loopback") == 0: yes
 *   getnetbyaddr(127, AF_INET) == 0: yes
 *   gethostent() == 0: yes
 *   Try again
 * stderr:
 *   who: Host not found
 */
#define _GNU_SOURCE
#include "../show.h"
#include <netdb.h>
#include <sys/socket.h>

int main(void)
{
	struct protoent *p;
	int tcp = 0, n = 0;
	setprotoent(1);
	for (; (p = getprotoent()); n++) tcp += !strcmp(p->p_name, "tcp") && p->p_proto == 6;
	IS(n > 10);
	SHOW(tcp);
	endprotoent();
	IS(getprotoent() != 0);
	endprotoent();
	setservent(0);
	IS(getservent() == 0);
	endservent();
	setnetent(0);
	IS(getnetent() == 0);
	endnetent();
	IS(getnetbyname("loopback") == 0);
	IS(getnetbyaddr(127, AF_INET) == 0);
	sethostent(1);
	IS(gethostent() == 0);
	endhostent();
	h_errno = HOST_NOT_FOUND;
	herror("who");
	puts(hstrerror(TRY_AGAIN));
	return 0;
}
