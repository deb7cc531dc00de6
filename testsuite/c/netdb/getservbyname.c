/* getservbyname and getservbyport know the usual services.
 * host: skip needs /etc/services and /etc/protocols
 * stdout:
 *   http 80 tcp
 *   https 443 tcp
 *   ssh 22 tcp
 *   domain 53 udp
 *   smtp 25 tcp
 *   none
 *   http 80 tcp
 *   domain 53 udp
 *   none
 *   getaddrinfo("127.0.0.1", "http", &hints, &list) = 0
 *   ntohs(((struct sockaddr_in *)list->ai_addr)->sin_port) = 80
 *   tcp 6
 *   udp
 */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include "../show.h"

static void show(struct servent *s)
{
	if (s) printf("%s %d %s\n", s->s_name, ntohs(s->s_port), s->s_proto);
	else puts("none");
}

int main(void)
{
	show(getservbyname("http", "tcp"));
	show(getservbyname("https", "tcp"));
	show(getservbyname("ssh", "tcp"));
	show(getservbyname("domain", "udp"));
	show(getservbyname("smtp", 0));
	show(getservbyname("no-such-service", "tcp"));
	show(getservbyport(htons(80), "tcp"));
	show(getservbyport(htons(53), "udp"));
	show(getservbyport(htons(60123), "tcp"));
	struct addrinfo *list, hints = { .ai_socktype = SOCK_STREAM, .ai_family = AF_INET };
	SHOW(getaddrinfo("127.0.0.1", "http", &hints, &list));
	SHOW(ntohs(((struct sockaddr_in *)list->ai_addr)->sin_port));
	freeaddrinfo(list);
	struct protoent *p = getprotobyname("tcp");
	printf("%s %d\n", p->p_name, p->p_proto);
	p = getprotobynumber(17);
	puts(p->p_name);
	return 0;
}
