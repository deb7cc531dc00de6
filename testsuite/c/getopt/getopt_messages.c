/* getopt writes to standard error what is wrong, unless opterr is 0.
 * args: -x -c
 * stdout:
 *   ? x
 *   ? c
 * stderr~ x
 * stderr~ c
 */
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int c;
	while ((c = getopt(argc, argv, "ac:")) != -1)
		printf("%c %c\n", c, optopt);
	return 0;
}
