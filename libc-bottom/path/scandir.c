/* scandir (POSIX scandir), with entries of just the size they need, as this ABI's struct dirent has it. */
#include <dirent.h>
#include <errno.h>
#include <features.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static struct dirent *copy(const struct dirent *e)
{
	size_t n = offsetof(struct dirent, d_name) + strlen(e->d_name) + 1;
	if (n < sizeof *e) n = sizeof *e;
	struct dirent *c = malloc(n);
	return c ? memcpy(c, e, offsetof(struct dirent, d_name) + strlen(e->d_name) + 1) : 0;
}

hidden int __scandir(DIR *d, struct dirent ***result, int (*sel)(const struct dirent *),
	int (*cmp)(const struct dirent **, const struct dirent **))
{
	struct dirent **list = 0, *e;
	size_t n = 0, size = 0;
	int saved = errno;
	while (errno = 0, (e = readdir(d))) {
		if (sel && !sel(e)) continue;
		if (n == size) {
			size = 2 * size + 8;
			struct dirent **t = size > SIZE_MAX / sizeof *t ? 0 : realloc(list, size * sizeof *t);
			if (!t) break;
			list = t;
		}
		if (!(list[n] = copy(e))) break;
		n++;
	}
	int err = e ? ENOMEM : errno;
	closedir(d);
	if (err) {
		while (n) free(list[--n]);
		free(list);
		errno = err;
		return -1;
	}
	errno = saved;
	if (cmp) qsort(list, n, sizeof *list, (int (*)(const void *, const void *))cmp);
	*result = list;
	return n;
}

int scandir(const char *path, struct dirent ***result, int (*sel)(const struct dirent *),
	int (*cmp)(const struct dirent **, const struct dirent **))
{
	DIR *d = opendir(path);
	return d ? __scandir(d, result, sel, cmp) : -1;
}
