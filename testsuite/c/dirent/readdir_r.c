/* readdir_r copies into the caller's entry and gives null at the end.
 * dirs: .
 * stdout:
 *   err = 0
 *   n = 3
 *   found = 1
 */
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	union {
		struct dirent e;
		char room[sizeof(struct dirent) + NAME_MAX + 1];
	} u;
	struct dirent *r;
	int n = 0, found = 0, err;
	mkdir("d", 0755);
	close(creat("d/hello", 0644));
	DIR *d = opendir("d");
	while (!(err = readdir_r(d, &u.e, &r)) && r) {
		n++;
		found += r == &u.e && !strcmp(u.e.d_name, "hello");
	}
	SHOW(err);
	SHOW(n);
	SHOW(found);
	return 0;
}
