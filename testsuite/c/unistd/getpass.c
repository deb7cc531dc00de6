/* getpass without a terminal reads a line of standard input, and no more.
 * stdin:
 *   secret
 *   rest
 * stderr~ Password:
 * host: skip the host may ask its terminal
 * stdout:
 *   secret
 *   read(0, buf, 4) = 4
 *   rest
 */
#define _DEFAULT_SOURCE
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[16] = "";
	puts(getpass("Password: "));
	SHOW(read(0, buf, 4));
	puts(buf);
	return 0;
}
