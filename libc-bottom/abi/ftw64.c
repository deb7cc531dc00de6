/* As stdio64.c, for ftw.h. */
#include <ftw.h>

int nftw64(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int fds, int flags)
{
	return nftw(path, visit, fds, flags);
}
