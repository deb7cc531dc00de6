/* As stdio64.c, for dirent.h. */
#include <dirent.h>

int alphasort64(const struct dirent **a, const struct dirent **b)
{
	return alphasort(a, b);
}

int versionsort64(const struct dirent **a, const struct dirent **b)
{
	return versionsort(a, b);
}
