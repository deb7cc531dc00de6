/* readdir gives every entry once, with "." and "..", and its type or DT_UNKNOWN.
 * dirs: .
 * stdout:
 *   opendir("d"): ok
 *   0
 *   n = 300
 *   dots = 2
 *   wrong = 0
 *   !readdir(d): yes
 *   closedir(d) = 0
 */
#define _DEFAULT_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char name[32], seen[300] = "";
	int n = 0, dots = 0, wrong = 0;
	mkdir("d", 0755);
	for (int i = 0; i < 300; i++) {
		sprintf(name, "d/entry-number-%d", i);
		if (i % 100 == 1) mkdir(name, 0755);
		else if (i % 100 == 2) symlink("x", name);
		else close(creat(name, 0644));
	}
	DIR *d = PTR(opendir("d"));
	struct dirent *e;
	errno = 0;
	while ((e = readdir(d))) {
		if (e->d_name[0] == '.') {
			dots++;
			continue;
		}
		int i = atoi(e->d_name + 13);
		if (i < 0 || i > 299 || seen[i]++) wrong++;
		int type = i % 100 == 1 ? DT_DIR : i % 100 == 2 ? DT_LNK : DT_REG;
		if (e->d_type != type && e->d_type != DT_UNKNOWN) wrong++;
		struct stat st;
		if (fstatat(dirfd(d), e->d_name, &st, AT_SYMLINK_NOFOLLOW) || st.st_ino != e->d_ino) wrong++;
		n++;
	}
	puts(errname(errno));
	SHOW(n);
	SHOW(dots);
	SHOW(wrong);
	IS(!readdir(d));
	SHOW(closedir(d));
	return 0;
}
