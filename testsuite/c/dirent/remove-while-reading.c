/* Entries removed while the directory is read are removed, and no other is missed.
 * dirs: .
 * stdout:
 *   left = 0
 *   rmdir("d") = 0
 */
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char name[32];
	int left = 0;
	struct dirent *e;
	mkdir("d", 0755);
	for (int i = 0; i < 500; i++) {
		sprintf(name, "d/file-with-a-long-name-%d", i);
		close(creat(name, 0644));
	}
	DIR *d = opendir("d");
	while ((e = readdir(d)))
		if (e->d_name[0] != '.') unlinkat(dirfd(d), e->d_name, 0);
	closedir(d);
	d = opendir("d");
	while ((e = readdir(d))) left += e->d_name[0] != '.';
	SHOW(left);
	closedir(d);
	SHOW(rmdir("d"));
	return 0;
}
