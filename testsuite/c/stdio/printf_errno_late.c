/* A %m in a format that no data of the program holds ends it with a message that says what to do.
 * flags: -Os -Wno-format-security
 * args: %m
 * stderr~ printf: %m: link with -fno-wasicc-small-printf
 * exit: 134
 * host: skip glibc has the texts at hand
 */
#include <stdio.h>

int main(int argc, char **argv)
{
	printf(argv[1], argc);
	return 0;
}
