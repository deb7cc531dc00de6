/* Only the low eight bits of the status count (POSIX exit: status & 0377).
 * exit: 2
 */
#include <stdlib.h>

int main(void)
{
	exit(256 + 2);
}
