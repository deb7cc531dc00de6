/* The names by which other toolchains' objects reach the environment. */
#include <stdlib.h>
#include <unistd.h>

extern char **__environ;

char **__wasilibc_get_environ(void)
{
	return __environ;
}

/* The environment is always there: nothing is left to be done. */
void __wasilibc_ensure_environ(void)
{
}

void __wasilibc_initialize_environ(void)
{
}
