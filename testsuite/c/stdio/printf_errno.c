/* %m is in a printf that otherwise does without the texts of errors.
 * matrix: -O0 | -Os | -Oz -flto -s | -Os -fno-wasicc-small-printf
 * host-flags: -O1
 * stdout:
 *   open: No such file or directory
 *                Permission denied|1
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	errno = ENOENT;
	printf("open: %m\n");
	errno = EACCES;
	printf("%30m|%d\n", 1);
	return 0;
}
