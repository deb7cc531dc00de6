/* ether_line splits a line of /etc/ethers.
 * stdout:
 *   ether_line("1:2:3:4:5:6 host", &a, name): 0
 * host: skip musl's knows no such file and refuses every line
 */
#include "../show.h"
#include <netinet/ether.h>

int main(void)
{
	struct ether_addr a;
	char name[100];
	SHOW(ether_line("1:2:3:4:5:6 host", &a, name));
	return 0;
}
