/* gethostbyname(): localhost and numbers.
 * stdout:
 *   h && h->h_addrtype == AF_INET && h->h_length == 4: yes
 *   127.0.0.1
 *   192.0.2.7
 *   *hstrerror(HOST_NOT_FOUND): yes
 */
#define _DEFAULT_SOURCE
#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>
#include "../show.h"

int main(void)
{
	struct hostent *h = gethostbyname("localhost");
	IS(h && h->h_addrtype == AF_INET && h->h_length == 4);
	puts(inet_ntoa(*(struct in_addr *)h->h_addr_list[0]));
	h = gethostbyname("192.0.2.7");
	puts(inet_ntoa(*(struct in_addr *)h->h_addr_list[0]));
	IS(*hstrerror(HOST_NOT_FOUND));
	return 0;
}
