/* scandir selects and sorts; its errors.
 * dirs: .
 * stdout:
 *   scandir("d", &list, select, compare) = 3
 *   a v10 v9
 *   scandir("d", &list, select, compare) = 6
 *   . .. .hidden a v10 v9
 *   scandir("d", &list, select, compare) = 3
 *   a v9 v10
 *   scandir("missing", &list, 0, 0): ENOENT
 *   scandir("d/a", &list, 0, 0): ENOTDIR
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static int visible(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

static void show(int (*select)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	struct dirent **list;
	int n = SHOW(scandir("d", &list, select, compare));
	for (int i = 0; i < n; i++) {
		printf("%s%s", i ? " " : "", list[i]->d_name);
		free(list[i]);
	}
	putchar('\n');
	free(list);
}

int main(void)
{
	struct dirent **list;
	mkdir("d", 0755);
	close(creat("d/v10", 0644));
	close(creat("d/v9", 0644));
	close(creat("d/a", 0644));
	close(creat("d/.hidden", 0644));
	show(visible, alphasort);
	show(0, alphasort);
	show(visible, versionsort);
	SHOW(scandir("missing", &list, 0, 0));
	SHOW(scandir("d/a", &list, 0, 0));
	return 0;
}
