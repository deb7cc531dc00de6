/*
 * The user database (POSIX getpwnam, getgrnam). Where no /etc/passwd and /etc/group are preopened there is one user and
 * one group, made from USER (or LOGNAME) and HOME.
 */
#include <errno.h>
#include <features.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "database.h"
#include "../internal/missing.h"

static const char *from_environment(const char *name, const char *otherwise)
{
	const char *s = getenv(name);
	return s && *s && !strpbrk(s, ":\n") ? s : otherwise;
}

static FILE *open_file(const char *path)
{
	struct missing_preopen before = __wasicc_missing_preopen;
	FILE *f = fopen(path, "rbe");
	if (!f) __wasicc_missing_preopen = before;
	return f;
}

/* A stream of the one line that s is, or null. */
static FILE *made(char *s)
{
	if (!s) return 0;
	FILE *f = fmemopen(0, strlen(s) + 1, "w+");
	if (f) {
		fputs(s, f);
		rewind(f);
	}
	free(s);
	return f;
}

hidden FILE *__open_passwd(void)
{
	char *line;
	FILE *f = open_file("/etc/passwd");
	if (f || (errno != ENOENT && errno != ENOTDIR)) return f;
	const char *name = from_environment("USER", from_environment("LOGNAME", "user"));
	int n = asprintf(&line, "%s:x:%u:%u:%s:%s:/bin/sh\n", name, getuid(), getgid(), name, from_environment("HOME", "/"));
	return made(n < 0 ? 0 : line);
}

hidden FILE *__open_group(void)
{
	char *line;
	FILE *f = open_file("/etc/group");
	if (f || (errno != ENOENT && errno != ENOTDIR)) return f;
	const char *name = from_environment("USER", from_environment("LOGNAME", "user"));
	return made(asprintf(&line, "%s:x:%u:\n", name, getgid()) < 0 ? 0 : line);
}
