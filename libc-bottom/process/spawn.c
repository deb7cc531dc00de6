/* posix_spawn (POSIX): returns its error. popen fails through it. */
#include <errno.h>
#include <features.h>
#include <spawn.h>
#include "../internal/limit.h"

LIMIT("posix_spawn");

int posix_spawn(pid_t *restrict pid, const char *restrict path, const posix_spawn_file_actions_t *fa,
	const posix_spawnattr_t *restrict attr, char *const argv[restrict], char *const envp[restrict])
{
	return ENOSYS;
}
weak_alias(posix_spawn, posix_spawnp);
