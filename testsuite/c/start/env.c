/* getenv, setenv, unsetenv, putenv and environ (POSIX XBD 8).
 * env: EMPTY= PLAIN=value EQUALS=a=b "BLANK=a b"
 * stdout:
 *   EMPTY []
 *   PLAIN [value]
 *   EQUALS [a=b]
 *   BLANK [a b]
 *   HOME (none)
 *   4 variables
 *   PLAIN [value]
 *   PLAIN [other]
 *   NEW [put]
 *   setenv of A=B: -1 EINVAL
 *   unsetenv of nothing: 0
 *   PLAIN (none)
 *   4 variables
 *   after clearenv: (none)
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

extern char **environ;

static void show(const char *name)
{
	const char *value = getenv(name);
	if (value)
		printf("%s [%s]\n", name, value);
	else
		printf("%s (none)\n", name);
}

static void count(void)
{
	int n = 0;
	while (environ[n])
		n++;
	printf("%d variables\n", n);
}

int main(void)
{
	static char put[] = "NEW=put";
	show("EMPTY");
	show("PLAIN");
	show("EQUALS");
	show("BLANK");
	show("HOME");
	count();
	setenv("PLAIN", "other", 0);
	show("PLAIN");
	setenv("PLAIN", "other", 1);
	show("PLAIN");
	putenv(put);
	show("NEW");
	int r = setenv("A=B", "x", 1);
	printf("setenv of A=B: %d %s\n", r, errno == EINVAL ? "EINVAL" : "?");
	printf("unsetenv of nothing: %d\n", unsetenv("NOTHING"));
	unsetenv("PLAIN");
	show("PLAIN");
	count();
	clearenv();
	printf("after clearenv: %s\n", getenv("NEW") ? getenv("NEW") : "(none)");
}
