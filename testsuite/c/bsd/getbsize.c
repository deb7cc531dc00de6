/* getbsize gives the block size of the environment and a heading for it.
 * env: BLOCKSIZE=2k
 * stdout:
 *   2K-blocks 9 2048
 *   512-blocks 10 512
 * host: skip the host lacks BSD's functions
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	int width = 0;
	long size = 0;
	char *heading = getbsize(&width, &size);
	printf("%s %d %ld\n", heading, width, size);
	unsetenv("BLOCKSIZE");
	heading = getbsize(&width, &size);
	printf("%s %d %ld\n", heading, width, size);
	return 0;
}
