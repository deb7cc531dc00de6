/*
 * wasi/libc-environ.h: the names by which other toolchains' objects reach the environment. It is fetched before main
 * where it is used at all (start/environ.c), so there is nothing left to do; to forget it is to have it empty.
 */
#include <stdlib.h>
#include <unistd.h>
#include <wasi/libc-environ.h>

static char **fetched;

char **__wasilibc_get_environ(void)
{
	return environ;
}

void __wasilibc_ensure_environ(void)
{
	if (fetched) environ = fetched;
	fetched = 0;
}

void __wasilibc_initialize_environ(void)
{
	__wasilibc_ensure_environ();
}

void __wasilibc_maybe_reinitialize_environ_eagerly(void)
{
	__wasilibc_ensure_environ();
}

void __wasilibc_deinitialize_environ(void)
{
	static char *none[1];
	if (!fetched) fetched = environ;
	environ = none;
}
