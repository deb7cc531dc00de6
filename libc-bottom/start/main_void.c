/*
 * main with arguments. clang calls `int main(int, char **)` __main_argc_argv and `int main(void)`
 * __main_void: this weak one fetches the arguments for the former. A failure to get them is
 * EX_OSERR, since no program can do anything sensible without.
 */
#include <sysexits.h>
#include "../internal/start.h"
#include "../internal/wasi.h"

extern int __main_argc_argv(int, char **);
extern _Noreturn void __wasicc_exit_now(int);

/* So that the search for leaks (malloc-debug/) finds the block whatever main does with its pointer. */
static char **volatile arguments;

__attribute__((__weak__)) int __main_void(void)
{
	size_t argc, len;
	if (wasi_args_sizes_get(&argc, &len)) __wasicc_exit_now(EX_OSERR);

	/* One block holds the pointers, a null at their end, and the strings. */
	char **argv = __start_memory((argc + 1) * sizeof *argv + len);
	if (!argv) __wasicc_exit_now(EX_OSERR);
	if (wasi_args_get(argv, (char *)(argv + argc + 1))) __wasicc_exit_now(EX_OSERR);
	argv[argc] = 0;
	arguments = argv;
	return __main_argc_argv(argc, argv);
}
