/* ftw (POSIX ftw), on nftw. musl's hands the caller's function on as nftw's, with one parameter less: a call that WebAssembly traps. */
#include <ftw.h>

static int (*function)(const char *, const struct stat *, int);

static int call(const char *path, const struct stat *st, int type, struct FTW *f)
{
	return function(path, st, type);
}

int ftw(const char *path, int (*fn)(const char *, const struct stat *, int), int depth)
{
	int (*outer)(const char *, const struct stat *, int) = function;
	function = fn;
	/* FTW_PHYS as in musl: a symbolic link is not followed, since ftw has no name for a dangling one. */
	int r = nftw(path, call, depth, FTW_PHYS);
	function = outer;
	return r;
}
