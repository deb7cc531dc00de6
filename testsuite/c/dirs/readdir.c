/* readdir gives every entry once, with its type, also from a folder that takes many reads.
 * setup:
 *   mkdir -p d/sub many
 *   echo x >d/file
 *   ln -s file d/link
 *   for i in $(seq 1000); do : >many/a-rather-long-name-for-a-file-$i; done
 * dirs: .
 * stdout:
 *   . directory
 *   .. directory
 *   file file
 *   link link
 *   sub directory
 *   many: 1002 entries, 1000 different
 *   rewound: 1002
 *   of a file: ENOTDIR
 *   of nothing: ENOENT
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int count(DIR *dir, char *seen)
{
	int n = 0;
	for (struct dirent *e; (e = readdir(dir)); n++)
		if (seen && strrchr(e->d_name, '-'))
			seen[atoi(strrchr(e->d_name, '-') + 1)]++;
	return n;
}

int main(void)
{
	static char seen[1001];
	char *lines[10];
	int n = 0, once = 0;
	DIR *dir = opendir("d");
	for (struct dirent *e; (e = readdir(dir));) {
		const char *type = e->d_type == DT_DIR ? "directory" : e->d_type == DT_REG ? "file" : e->d_type == DT_LNK ? "link" : "?";
		lines[n] = malloc(strlen(e->d_name) + 20);
		sprintf(lines[n++], "%s %s", e->d_name, type);
	}
	closedir(dir);
	qsort(lines, n, sizeof *lines, by_name);
	for (int i = 0; i < n; i++)
		puts(lines[i]);
	dir = opendir("many");
	n = count(dir, seen);
	for (int i = 1; i <= 1000; i++)
		once += seen[i] == 1;
	printf("many: %d entries, %d different\n", n, once);
	rewinddir(dir);
	printf("rewound: %d\n", count(dir, NULL));
	closedir(dir);
	printf("of a file: %s\n", !opendir("d/file") && errno == ENOTDIR ? "ENOTDIR" : "?");
	printf("of nothing: %s\n", !opendir("none") && errno == ENOENT ? "ENOENT" : "?");
}
