/* A %f for which no floating-point number was passed ends the program with a message, and prints no nonsense.
 * flags: -Os -Wno-format -Wno-format-security
 * args: %f
 * stderr~ printf: a %f or the like, and no such argument
 * exit: 134
 * host: skip it is undefined
 */
#include <stdio.h>

int main(int argc, char **argv)
{
	printf(argv[1], argc);
	return 0;
}
