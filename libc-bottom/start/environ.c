/*
 * The environment. Whoever refers to environ, getenv or setenv links this file, and with it the
 * constructor that fetches the environment before all others; other programs carry none of it.
 */
#include <sysexits.h>
#include "../internal/start.h"
#include "../internal/wasi.h"

extern _Noreturn void __wasicc_exit_now(int);

static char *none[1];
char **__environ = none;
weak_alias(__environ, ___environ);
weak_alias(__environ, _environ);
weak_alias(__environ, environ);

__attribute__((__constructor__(10))) static void fetch(void)
{
	size_t n, len;
	if (wasi_environ_sizes_get(&n, &len)) __wasicc_exit_now(EX_OSERR);
	if (!n) return;
	char **env = __start_memory((n + 1) * sizeof *env + len);
	if (!env || wasi_environ_get(env, (char *)(env + n + 1))) __wasicc_exit_now(EX_OSERR);
	env[n] = 0;
	__environ = env;
}
