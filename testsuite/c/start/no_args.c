/* Without arguments argc is 1, and argv[0] names the program.
 * stdout:
 *   1 yes yes
 */
#include <stdio.h>

int main(int argc, char **argv)
{
	printf("%d %s %s\n", argc, argv[0] && argv[0][0] ? "yes" : "no", argv[1] ? "no" : "yes");
}
