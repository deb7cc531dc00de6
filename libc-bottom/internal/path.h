/* Paths: from what the program says to (host directory descriptor, relative path). */
#ifndef WASICC_PATH_H
#define WASICC_PATH_H

#include <limits.h>
#include <stddef.h>
#include <string.h>

struct path {
	int fd;
	const char *rel;
	size_t len;
	/* How many links were followed. */
	int links;
	char buf[PATH_MAX];
};

/* Resolves path, relative to dirfd (or AT_FDCWD), into p. Returns 0 or a negative errno. */
long __path_resolve(struct path *p, int dirfd, const char *path) __attribute__((__visibility__("hidden")));

/*
 * Where the host refused p, with *err, because a link leads out of the preopen: 1 if p is now what the link names, so that the host may
 * be asked again. Else 0, and *err is what to fail with. The last component is followed if follow says so.
 */
int __path_links(struct path *p, int follow, int *err) __attribute__((__visibility__("hidden")));

/* A call of the host's on p, with the links followed that it does not follow. err becomes its result. */
#define PATH_CALL(err, p, follow, call) \
	do err = (call); \
	while (err && __path_links(p, follow, &err))

/* The absolute path of p without links, "." and "..", in the PATH_MAX bytes of path. 0 or a negative errno. */
long __path_physical(struct path *p, char *path) __attribute__((__visibility__("hidden")));

/*
 * Resolves "." and repeated slashes of an absolute path in place; with `parents`, ".." too, by the text alone. A slash
 * at its end stays.
 */
void __path_normalize(char *path, int parents) __attribute__((__visibility__("hidden")));

/* Called with a path that was not found: the runner says which --dir would have granted it. */
long __path_missing(const char *path, long err) __attribute__((__visibility__("hidden")));

/* 1 for a path whose last component is ".", 2 for "..", which POSIX's rmdir and rename refuse; else 0. */
static inline int path_dots(const char *path)
{
	size_t n = strlen(path), dots = 0;
	while (n && path[n - 1] == '/') n--;
	while (n && dots < 3 && path[n - 1] == '.') n--, dots++;
	return dots < 3 && (!n || path[n - 1] == '/') ? dots : 0;
}

/* The absolute path of the current directory, without a slash at its end but for "/". */
extern char *__cwd __attribute__((__visibility__("hidden")));

#endif
