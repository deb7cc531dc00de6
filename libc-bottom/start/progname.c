/*
 * program_invocation_name and getprogname's source, set from argv[0] before main when something uses them: also where main takes
 * no arguments, and nobody else asks for them.
 */
#include <errno.h>
#include <features.h>
#include "../internal/start.h"
#include "../internal/wasi.h"

char *__progname = "", *__progname_full = "";
weak_alias(__progname, program_invocation_short_name);
weak_alias(__progname_full, program_invocation_name);

/* Before the constructors of programs, which may name it too. */
__attribute__((__constructor__(1))) static void set_progname(void)
{
	size_t argc, len;
	if (wasi_args_sizes_get(&argc, &len) || !argc) return;
	/* WASI gives all arguments or none. */
	char **argv = __start_memory(argc * sizeof *argv + len);
	if (!argv || wasi_args_get(argv, (char *)(argv + argc))) return;
	__progname_full = __progname = argv[0];
	for (char *s = argv[0]; *s; s++)
		if (*s == '/') __progname = s + 1;
}
