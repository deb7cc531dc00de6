/* Writing to a closed descriptor fails with EBADF when the buffer is flushed, and fclose says so.
 * stdout:
 *   fflush(f): -1 EBADF
 *   ferror(f) != 0: 1
 *   1 EBADF
 */
#include "../show.h"
#include <unistd.h>

int main(void)
{
	FILE *f = fdopen(dup(1), "w");
	fputs("lost", f);
	close(fileno(f));
	CALL(fflush(f));
	NUMBER(ferror(f) != 0);
	errno = 0;
	printf("%d %s\n", fclose(f) == EOF, errname(EBADF));
	return 0;
}
