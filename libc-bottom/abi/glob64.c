/* As stdio64.c, for glob.h. */
#include <glob.h>

int glob64(const char *restrict pattern, int flags, int (*failed)(const char *, int), glob_t *restrict result)
{
	return glob(pattern, flags, failed, result);
}

void globfree64(glob_t *result)
{
	globfree(result);
}
