/* No socket can be made: EAFNOSUPPORT.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * host: skip a host has sockets
 * stdout:
 *   socket(AF_INET, SOCK_STREAM, 0): EAFNOSUPPORT
 *   socket(AF_INET6, SOCK_DGRAM, 0): EAFNOSUPPORT
 *   socket(AF_UNIX, SOCK_STREAM, 0): EAFNOSUPPORT
 *   socketpair(AF_UNIX, SOCK_STREAM, 0, fd): EAFNOSUPPORT
 */
#include <sys/socket.h>
#include "../show.h"

int main(void)
{
	int fd[2];
	SHOW(socket(AF_INET, SOCK_STREAM, 0));
	SHOW(socket(AF_INET6, SOCK_DGRAM, 0));
	SHOW(socket(AF_UNIX, SOCK_STREAM, 0));
	SHOW(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	return 0;
}
