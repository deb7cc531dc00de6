/* errc ends with its status.
 * host: skip glibc has no errc
 * stderr~ : 3 things: Permission denied
 * exit: 3
 */
#include <err.h>
#include <errno.h>

int main(void)
{
	errc(3, EACCES, "%d things", 3);
}
