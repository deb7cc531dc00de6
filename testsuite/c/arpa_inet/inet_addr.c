/* inet_aton and inet_addr take the old forms with fewer parts and other bases; inet_ntoa; byte orders.
 * stdout:
 *   127.0.0.1: 127.0.0.1
 *   127.1: 127.0.0.1
 *   0x7f.1: 127.0.0.1
 *   0177.0.0.1: 127.0.0.1
 *   2130706433: 127.0.0.1
 *   1.2.3: 1.2.0.3
 *   256.1.1.1: no
 *   1.2.3.4.5: no
 *   : no
 *   abc: no
 *   inet_addr("1.2.3.4") == htonl(0x01020304): yes
 *   inet_addr("nonsense") == INADDR_NONE: yes
 *   htons(0x0102) == ntohs(0x0102) && ntohs(htons(0x1234)) == 0x1234: yes
 *   ntohl(htonl(0x12345678)) == 0x12345678: yes
 *   1 2 3 4
 */
#define _DEFAULT_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include "../show.h"

static void show(const char *text)
{
	struct in_addr a = { 0 };
	int r = inet_aton(text, &a);
	printf("%s: %s\n", text, r ? inet_ntoa(a) : "no");
}

int main(void)
{
	show("127.0.0.1");
	show("127.1");
	show("0x7f.1");
	show("0177.0.0.1");
	show("2130706433");
	show("1.2.3");
	show("256.1.1.1");
	show("1.2.3.4.5");
	show("");
	show("abc");
	IS(inet_addr("1.2.3.4") == htonl(0x01020304));
	IS(inet_addr("nonsense") == INADDR_NONE);
	IS(htons(0x0102) == ntohs(0x0102) && ntohs(htons(0x1234)) == 0x1234);
	IS(ntohl(htonl(0x12345678)) == 0x12345678);
	unsigned char b[4];
	unsigned n = htonl(0x01020304);
	memcpy(b, &n, 4);
	printf("%d %d %d %d\n", b[0], b[1], b[2], b[3]);
	return 0;
}
