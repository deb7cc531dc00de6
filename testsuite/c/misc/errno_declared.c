/* Old programs declare errno themselves, before or behind the header, in a file or in a function.
 * stdout:
 *   9
 *   3 3 5
 *   7
 */
#include <errno.h>
#include <stdio.h>
extern int errno;

static int set(int value)
{
	extern int errno;
	errno = value;
	return errno;
}

int main(void)
{
	extern int errno;
	printf("%d\n", set(9));
	int *where = &errno;
	*where = 3;
	int before = errno;
	int same = *where;
	printf("%d %d %d\n", before, same, set(5));
#ifndef errno
#error errno is to be a macro
#endif
	errno += 2;
	printf("%d\n", errno);
	return 0;
}
