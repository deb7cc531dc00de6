/* The current directory at start: $PWD when a preopen reaches it, as the runner arranges, else "/". */
#include <features.h>
#include <stdlib.h>
#include <string.h>
#include "../internal/path.h"
#include "../internal/preopen.h"

char *__cwd = "/";

__attribute__((__constructor__(20))) static void start(void)
{
	const char *rel, *pwd = getenv("PWD");
	if (!pwd || *pwd != '/' || !pwd[1] || strlen(pwd) >= PATH_MAX) return;
	if (strstr(pwd, "/.") || strstr(pwd, "//") || pwd[strlen(pwd) - 1] == '/') return;
	if (__preopens_load()) return;
	const struct preopen *p = __preopen_match(pwd, &rel);
	if (p && !p->relative) __cwd = (char *)pwd;
}
