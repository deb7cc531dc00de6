/* errc ends with its code and adds the text of an errno that it is given.
 * exit: 3
 * stdout:
 *   before
 * stderr~ : stop 1: No such file or directory
 * host: skip the host lacks BSD's functions
 */
#include <err.h>
#include <errno.h>
#include <stdio.h>

int main(void)
{
	puts("before");
	errc(3, ENOENT, "stop %d", 1);
}
