/* Lists folders with types, sizes and times.
 *
 *     wasicc run --dir . examples/ls.c examples
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

static char type(mode_t mode)
{
	return S_ISDIR(mode) ? 'd' : S_ISLNK(mode) ? 'l' : S_ISREG(mode) ? '-' : '?';
}

static int is_visible(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static int list(const char *folder)
{
	struct dirent **entries;
	int n = scandir(folder, &entries, is_visible, alphasort);
	if (n < 0) {
		fprintf(stderr, "ls: %s: %s\n", folder, strerror(errno));
		return 1;
	}
	for (int i = 0; i < n; i++) {
		char path[4096], when[32];
		struct stat st;
		snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
		if (lstat(path, &st) < 0)
			continue;
		strftime(when, sizeof when, "%Y-%m-%d %H:%M", gmtime(&st.st_mtime));
		printf("%c %10lld %s %s\n", type(st.st_mode), (long long)st.st_size, when, entries[i]->d_name);
	}
	return 0;
}

int main(int argc, char **argv)
{
	int status = 0;
	if (argc == 1)
		return list(".");
	for (int i = 1; i < argc; i++)
		status |= list(argv[i]);
	return status;
}
