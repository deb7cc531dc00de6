/* program_invocation_name and getprogname's source, set from argv[0] before main when something uses them. */
#include <errno.h>
#include <features.h>

char *__progname = "", *__progname_full = "";
weak_alias(__progname, program_invocation_short_name);
weak_alias(__progname_full, program_invocation_name);

hidden void __wasicc_set_progname(const char *name)
{
	__progname_full = __progname = (char *)name;
	for (; *name; name++)
		if (*name == '/') __progname = (char *)name + 1;
}
