/* -fno-wasicc-small-printf: a %m that no data of the program holds.
 * flags: -Os -Wno-format-security -fno-wasicc-small-printf
 * host-flags: -Os -Wno-format-security
 * args: '%m\n'
 * stdout~ No such file or directory
 */
#include <errno.h>
#include <stdio.h>

int main(int argc, char **argv)
{
	errno = ENOENT;
	printf(argv[1], argc);
	return 0;
}
