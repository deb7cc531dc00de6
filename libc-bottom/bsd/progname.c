/* getprogname and setprogname (BSD): the last part of argv[0]. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

extern char *__progname;

const char *getprogname(void)
{
	return __progname;
}

void setprogname(const char *name)
{
	const char *slash = strrchr(name, '/');
	__progname = (char *)(slash ? slash + 1 : name);
}
