/* getservbyname_r and getservbyport_r: found, ENOENT, ERANGE, EINVAL.
 * host: skip needs /etc/services
 * stdout:
 *   getservbyname_r("https", "tcp", &room, text, sizeof text, &found) = 0
 *   https 443 tcp
 *   getservbyname_r("no-such-service", "tcp", &room, text, sizeof text, &found) = ENOENT
 *   none
 *   getservbyname_r("https", "tcp", &room, text, 1, &found) = ERANGE
 *   none
 *   getservbyname_r("https", "sctp", &room, text, sizeof text, &found) = EINVAL
 *   none
 *   getservbyport_r(htons(25), "tcp", &room, text, sizeof text, &found) = 0
 *   smtp 25 tcp
 *   getservbyport_r(htons(60123), "tcp", &room, text, sizeof text, &found) = ENOENT
 *   none
 *   getservbyport_r(htons(25), "tcp", &room, text, 1, &found) = ERANGE
 *   none
 */
#define _GNU_SOURCE
#include "../show.h"
#include <arpa/inet.h>
#include <netdb.h>

static void show(const struct servent *s)
{
	if (s) printf("%s %d %s\n", s->s_name, ntohs(s->s_port), s->s_proto);
	else puts("none");
}

int main(void)
{
	struct servent room, *found = 0;
	char text[200];
	ERR(getservbyname_r("https", "tcp", &room, text, sizeof text, &found));
	show(found);
	ERR(getservbyname_r("no-such-service", "tcp", &room, text, sizeof text, &found));
	show(found);
	ERR(getservbyname_r("https", "tcp", &room, text, 1, &found));
	show(found);
	ERR(getservbyname_r("https", "sctp", &room, text, sizeof text, &found));
	show(found);
	ERR(getservbyport_r(htons(25), "tcp", &room, text, sizeof text, &found));
	show(found);
	ERR(getservbyport_r(htons(60123), "tcp", &room, text, sizeof text, &found));
	show(found);
	ERR(getservbyport_r(htons(25), "tcp", &room, text, 1, &found));
	show(found);
	return 0;
}
