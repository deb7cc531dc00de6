/* The exit code that main returns passes through whole.
 * args: 255
 * exit: 255
 */
#include <stdlib.h>

int main(int argc, char **argv)
{
	return argc > 1 ? atoi(argv[1]) : 1;
}
