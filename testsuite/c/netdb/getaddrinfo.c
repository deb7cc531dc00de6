/* getaddrinfo of numbers and of localhost; its errors; getnameinfo turns it back.
 * stdout:
 *   192.0.2.1 80:  192.0.2.1 80
 *   ::1 80:  ::1 80
 *   192.0.2.1 null:  192.0.2.1 0
 *   null 80:  127.0.0.1 80
 *   null 80:  0.0.0.0 80
 *   localhost 80:  127.0.0.1 80
 *   name 80: EAI_NONAME
 *   127.0.0.1 http: EAI_NONAME
 *   127.0.0.1 no-such-service: EAI_SERVICE
 *   null null: EAI_NONAME
 *   127.0.0.1 80: EAI_FAMILY
 *   127.0.0.1 80: EAI_BADFLAGS
 *   *gai_strerror(EAI_NONAME): yes
 */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include "../show.h"

static void show(const char *host, const char *service, int family, int flags)
{
	struct addrinfo hints = { .ai_family = family, .ai_socktype = SOCK_STREAM, .ai_flags = flags }, *list;
	char h[64], s[32];
	int r = getaddrinfo(host, service, &hints, &list);
	printf("%s %s:", host ? host : "null", service ? service : "null");
	const char *name = r == EAI_NONAME ? "EAI_NONAME" : r == EAI_SERVICE ? "EAI_SERVICE" : r == EAI_FAMILY ? "EAI_FAMILY"
		: r == EAI_BADFLAGS ? "EAI_BADFLAGS" : r ? "another error" : "";
	printf(" %s", name);
	for (struct addrinfo *a = r ? 0 : list; a; a = a->ai_next) {
		getnameinfo(a->ai_addr, a->ai_addrlen, h, sizeof h, s, sizeof s, NI_NUMERICHOST | NI_NUMERICSERV);
		printf(" %s %s", h, s);
	}
	putchar('\n');
	if (!r) freeaddrinfo(list);
}

int main(void)
{
	show("192.0.2.1", "80", AF_UNSPEC, 0);
	show("::1", "80", AF_UNSPEC, AI_NUMERICHOST);
	show("192.0.2.1", 0, AF_INET, AI_NUMERICHOST | AI_NUMERICSERV);
	show(0, "80", AF_INET, 0);
	show(0, "80", AF_INET, AI_PASSIVE);
	show("localhost", "80", AF_INET, 0);
	show("name", "80", AF_UNSPEC, AI_NUMERICHOST);
	show("127.0.0.1", "http", AF_INET, AI_NUMERICSERV);
	show("127.0.0.1", "no-such-service", AF_INET, 0);
	show(0, 0, AF_INET, 0);
	show("127.0.0.1", "80", 12345, 0);
	show("127.0.0.1", "80", AF_INET, 0x40000000);
	IS(*gai_strerror(EAI_NONAME));
	return 0;
}
