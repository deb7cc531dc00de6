/* errno is an lvalue that starts as 0 and that successful calls leave alone; the names of the program are there.
 * args: one two
 * stdout:
 *   0
 *   12346
 *   3 one two 1
 *   1 1
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
	printf("%d\n", errno);
	errno = 12345;
	int *where = &errno;
	*where += 1;
	free(malloc(100));
	strlen("abc");
	printf("%d\n", errno);
	printf("%d %s %s %d\n", argc, argv[1], argv[2], argv[3] == NULL);
	const char *slash = strrchr(program_invocation_name, '/');
	printf("%d %d\n", !strcmp(program_invocation_name, argv[0]),
		!strcmp(program_invocation_short_name, slash ? slash + 1 : program_invocation_name));
	return 0;
}
