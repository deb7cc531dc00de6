/* perror and warn-like messages go to standard error with the text of errno.
 * stderr:
 *   name: No such file or directory
 *   Permission denied
 *   Invalid argument
 * stdout:
 *   done
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	errno = ENOENT;
	perror("name");
	errno = EACCES;
	perror("");
	errno = EINVAL;
	perror(NULL);
	puts("done");
	return 0;
}
