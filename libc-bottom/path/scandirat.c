/* scandirat: scandir relative to a directory descriptor. */
#include <dirent.h>
#include <features.h>

extern DIR *opendirat(int, const char *);
hidden int __scandir(DIR *, struct dirent ***, int (*)(const struct dirent *),
	int (*)(const struct dirent **, const struct dirent **));

int scandirat(int dirfd, const char *path, struct dirent ***result, int (*sel)(const struct dirent *),
	int (*cmp)(const struct dirent **, const struct dirent **))
{
	DIR *d = opendirat(dirfd, path);
	return d ? __scandir(d, result, sel, cmp) : -1;
}
