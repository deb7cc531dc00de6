/* getenv, setenv, putenv, unsetenv, clearenv and environ, with EINVAL for names that cannot be.
 * env: FROM_OUTSIDE=here EMPTY=
 * stdout:
 *   here [] (none)
 *   setenv("A", "1", 0): 0
 *   1
 *   setenv("A", "2", 0): 0
 *   1
 *   setenv("A", "3", 1): 0
 *   3
 *   setenv("", "x", 1): -1 EINVAL
 *   setenv("B=C", "x", 1): -1 EINVAL
 *   unsetenv("B=C"): -1 EINVAL
 *   unsetenv(""): -1 EINVAL
 *   putenv(mine): 0
 *   old
 *   new new
 *   unsetenv("A"): 0
 *   (none)
 *   unsetenv("NEVER_SET"): 0
 *   3
 *   0 196 39601
 *   clearenv(): 0
 *   (none) (none)
 *   clear AFTER=clear
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>
#include <string.h>

extern char **environ;

static const char *get(const char *name)
{
	const char *v = getenv(name);
	return v ? v : "(none)";
}

int main(void)
{
	printf("%s [%s] %s\n", get("FROM_OUTSIDE"), get("EMPTY"), get("FROM"));
	CALL(setenv("A", "1", 0));
	puts(get("A"));
	CALL(setenv("A", "2", 0));
	puts(get("A"));
	CALL(setenv("A", "3", 1));
	puts(get("A"));
	CALL(setenv("", "x", 1));
	CALL(setenv("B=C", "x", 1));
	CALL(unsetenv("B=C"));
	CALL(unsetenv(""));

	static char mine[] = "MINE=old";
	CALL(putenv(mine));
	puts(get("MINE"));
	memcpy(mine + 5, "new", 3);
	printf("%s %s\n", get("MINE"), secure_getenv("MINE"));
	CALL(unsetenv("A"));
	puts(get("A"));
	CALL(unsetenv("NEVER_SET"));

	int counted = 0;
	for (char **e = environ; *e; e++)
		counted += !strncmp(*e, "MINE=", 5) || !strcmp(*e, "FROM_OUTSIDE=here") || !strcmp(*e, "EMPTY=");
	printf("%d\n", counted);
	for (int i = 0; i < 200; i++) {
		char name[16], value[16];
		snprintf(name, sizeof name, "N%d", i);
		snprintf(value, sizeof value, "%d", i * i);
		setenv(name, value, 1);
	}
	printf("%s %s %s\n", get("N0"), get("N14"), get("N199"));
	CALL(clearenv());
	printf("%s %s\n", get("N14"), get("FROM_OUTSIDE"));
	setenv("AFTER", "clear", 1);
	printf("%s %s\n", get("AFTER"), environ[0]);
	return 0;
}
