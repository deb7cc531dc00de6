/* remove takes files and empty directories.
 * dirs: .
 * stdout:
 *   remove("d"): ENOTEMPTY
 *   remove("d/f") = 0
 *   remove("d") = 0
 *   remove("d"): ENOENT
 *   remove(""): ENOENT
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	mkdir("d", 0755);
	close(creat("d/f", 0644));
	SHOW(remove("d"));
	SHOW(remove("d/f"));
	SHOW(remove("d"));
	SHOW(remove("d"));
	SHOW(remove(""));
	return 0;
}
