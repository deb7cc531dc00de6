/* inet_pton and inet_ntop: both families, the shortest form, ENOSPC and EAFNOSUPPORT.
 * stdout:
 *   inet_pton(AF_INET, "192.0.2.1", &a) = 1
 *   c0000201
 *   192.0.2.1
 *   inet_pton(AF_INET, "192.0.2", &a) = 0
 *   inet_pton(AF_INET, "192.0.2.256", &a) = 0
 *   inet_pton(AF_INET, "", &a) = 0
 *   inet_pton(AF_INET, "1.2.3.4 ", &a) = 0
 *   ::: ::
 *   ::1: ::1
 *   2001:db8:0:0:1:0:0:1: 2001:db8::1:0:0:1
 *   1:0:0:0:0:0:0:8: 1::8
 *   ::ffff:192.0.2.1: ::ffff:192.0.2.1
 *   1:2:3:4:5:6:7: no
 *   1::2::3: no
 *   12345::: no
 *   fe80::1%1: no
 *   (void *)inet_ntop(AF_INET, &a, buf, 3): ENOSPC
 *   (void *)inet_ntop(12345, &a, buf, sizeof buf): EAFNOSUPPORT
 *   inet_pton(12345, "1.2.3.4", &a): EAFNOSUPPORT
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include "../show.h"

static void v6(const char *text)
{
	struct in6_addr a;
	char buf[INET6_ADDRSTRLEN];
	int r = inet_pton(AF_INET6, text, &a);
	printf("%s: %s\n", text, r == 1 ? inet_ntop(AF_INET6, &a, buf, sizeof buf) : "no");
}

int main(void)
{
	struct in_addr a;
	char buf[INET_ADDRSTRLEN];
	SHOW(inet_pton(AF_INET, "192.0.2.1", &a));
	printf("%08x\n", (unsigned)ntohl(a.s_addr));
	puts(inet_ntop(AF_INET, &a, buf, sizeof buf));
	SHOW(inet_pton(AF_INET, "192.0.2", &a));
	SHOW(inet_pton(AF_INET, "192.0.2.256", &a));
	SHOW(inet_pton(AF_INET, "", &a));
	SHOW(inet_pton(AF_INET, "1.2.3.4 ", &a));
	v6("::");
	v6("::1");
	v6("2001:db8:0:0:1:0:0:1");
	v6("1:0:0:0:0:0:0:8");
	v6("::ffff:192.0.2.1");
	v6("1:2:3:4:5:6:7");
	v6("1::2::3");
	v6("12345::");
	v6("fe80::1%1");
	PTR((void *)inet_ntop(AF_INET, &a, buf, 3));
	PTR((void *)inet_ntop(12345, &a, buf, sizeof buf));
	SHOW(inet_pton(12345, "1.2.3.4", &a));
	return 0;
}
