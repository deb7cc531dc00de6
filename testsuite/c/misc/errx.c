/* errx ends with its code, 255 too, and does not look at errno.
 * exit: 255
 * stdout:
 *   before
 * stderr~ : the end
 */
#include <err.h>
#include <errno.h>
#include <stdio.h>

int main(void)
{
	puts("before");
	errno = ENOENT;
	errx(255, "the %s", "end");
}
