/* Addresses and names of /etc/hosts, in both directions and with room or without; HOST_NOT_FOUND and ERANGE where it must be.
 * setup: mkdir etc; printf '127.0.0.1 localhost\n10.1.2.3 here.test here\n' >etc/hosts
 * dirs: .::/
 * host: skip the host's /etc/hosts is its own
 * stdout:
 *   here.test 1 here.test 10.1.2.3
 *   here.test 1 here.test here 10.1.2.3
 *   here.test 1 here.test 10.1.2.3
 *   gethostbyname_r("here", &room, text, sizeof text, &found, &err) = 0
 *   here.test 1 here.test here 10.1.2.3
 *   gethostbyname2_r("here.test", AF_INET, &room, text, sizeof text, &found, &err) = 0
 *   here.test 1 here.test 10.1.2.3
 *   gethostbyname2_r("here.test", AF_INET, &room, text, 8, &found, &err) = ERANGE
 *   none
 *   gethostbyaddr_r(&a, sizeof a, AF_INET, &room, text, sizeof text, &found, &err) = 0
 *   here.test 1 here.test 10.1.2.3
 *   gethostbyaddr_r(&a, 3, AF_INET, &room, text, sizeof text, &found, &err) = EINVAL
 *   none
 *   err == NO_RECOVERY: yes
 *   getnameinfo((void *)&in, sizeof in, host, sizeof host, service, sizeof service, 0) = 0
 *   here.test http
 *   getnameinfo((void *)&in, sizeof in, host, sizeof host, service, sizeof service, NI_NUMERICHOST | NI_NUMERICSERV) = 0
 *   10.1.2.3 80
 *   getnameinfo((void *)&in, sizeof in, host, 3, 0, 0, NI_NUMERICHOST) == EAI_OVERFLOW: yes
 *   getnameinfo((void *)&in, 4, host, sizeof host, 0, 0, 0) == EAI_FAMILY: yes
 */
#define _GNU_SOURCE
#include "../show.h"
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

static void show(const struct hostent *h)
{
	char text[64];
	if (!h) {
		puts("none");
		return;
	}
	printf("%s %d", h->h_name, h->h_addrtype == AF_INET);
	for (char **a = h->h_aliases; *a; a++) printf(" %s", *a);
	for (char **a = h->h_addr_list; *a; a++) printf(" %s", inet_ntop(h->h_addrtype, *a, text, sizeof text));
	puts("");
}

int main(void)
{
	struct in_addr a;
	struct hostent room, *found = 0;
	char text[400];
	int err = -1;
	inet_aton("10.1.2.3", &a);
	show(gethostbyname("here.test"));
	show(gethostbyname2("here", AF_INET));
	show(gethostbyaddr(&a, sizeof a, AF_INET));
	ERR(gethostbyname_r("here", &room, text, sizeof text, &found, &err));
	show(found);
	ERR(gethostbyname2_r("here.test", AF_INET, &room, text, sizeof text, &found, &err));
	show(found);
	ERR(gethostbyname2_r("here.test", AF_INET, &room, text, 8, &found, &err));
	show(found);
	ERR(gethostbyaddr_r(&a, sizeof a, AF_INET, &room, text, sizeof text, &found, &err));
	show(found);
	ERR(gethostbyaddr_r(&a, 3, AF_INET, &room, text, sizeof text, &found, &err));
	show(found);
	IS(err == NO_RECOVERY);

	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr = a, .sin_port = htons(80) };
	char host[100], service[30];
	SHOW(getnameinfo((void *)&in, sizeof in, host, sizeof host, service, sizeof service, 0));
	printf("%s %s\n", host, service);
	SHOW(getnameinfo((void *)&in, sizeof in, host, sizeof host, service, sizeof service, NI_NUMERICHOST | NI_NUMERICSERV));
	printf("%s %s\n", host, service);
	IS(getnameinfo((void *)&in, sizeof in, host, 3, 0, 0, NI_NUMERICHOST) == EAI_OVERFLOW);
	IS(getnameinfo((void *)&in, 4, host, sizeof host, 0, 0, 0) == EAI_FAMILY);
	return 0;
}
