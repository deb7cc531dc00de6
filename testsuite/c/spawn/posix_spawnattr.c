/* The attributes and file actions of posix_spawn keep what they are given, and EINVAL or EBADF for what cannot be.
 * stdout:
 *   posix_spawnattr_init(&a): 0
 *   posix_spawnattr_getflags(&a, &flags): 0
 *   flags: 0
 *   posix_spawnattr_setflags(&a, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK): 0
 *   flags == (POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK): 1
 *   posix_spawnattr_setflags(&a, 0x4000): EINVAL
 *   group: 0
 *   group: 42
 *   sigismember(&got, SIGUSR2) && !sigismember(&got, SIGUSR1): 1
 *   sigismember(&got, SIGUSR2) && !sigismember(&got, SIGUSR1): 1
 *   posix_spawnattr_destroy(&a): 0
 *   posix_spawn_file_actions_init(&f): 0
 *   posix_spawn_file_actions_addopen(&f, 0, "/dev/null", O_RDONLY, 0): 0
 *   posix_spawn_file_actions_adddup2(&f, 1, 2): 0
 *   posix_spawn_file_actions_addclose(&f, 5): 0
 *   posix_spawn_file_actions_addchdir_np(&f, "/tmp"): 0
 *   posix_spawn_file_actions_addfchdir_np(&f, 3): 0
 *   posix_spawn_file_actions_addclose(&f, -1): EBADF
 *   posix_spawn_file_actions_adddup2(&f, -1, 2): EBADF
 *   posix_spawn_file_actions_addopen(&f, -1, "x", O_RDONLY, 0): EBADF
 *   posix_spawn_file_actions_destroy(&f): 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>

int main(void)
{
	posix_spawnattr_t a;
	NUMBER(posix_spawnattr_init(&a));
	short flags = -1;
	NUMBER(posix_spawnattr_getflags(&a, &flags));
	NUMBER(flags);
	NUMBER(posix_spawnattr_setflags(&a, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK));
	posix_spawnattr_getflags(&a, &flags);
	NUMBER(flags == (POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK));
	ERROR(posix_spawnattr_setflags(&a, 0x4000));
	pid_t group = -1;
	posix_spawnattr_getpgroup(&a, &group);
	NUMBER(group);
	posix_spawnattr_setpgroup(&a, 42);
	posix_spawnattr_getpgroup(&a, &group);
	NUMBER(group);
	sigset_t set, got;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	posix_spawnattr_setsigmask(&a, &set);
	posix_spawnattr_getsigmask(&a, &got);
	NUMBER(sigismember(&got, SIGUSR2) && !sigismember(&got, SIGUSR1));
	posix_spawnattr_setsigdefault(&a, &set);
	posix_spawnattr_getsigdefault(&a, &got);
	NUMBER(sigismember(&got, SIGUSR2) && !sigismember(&got, SIGUSR1));
	NUMBER(posix_spawnattr_destroy(&a));

	posix_spawn_file_actions_t f;
	NUMBER(posix_spawn_file_actions_init(&f));
	NUMBER(posix_spawn_file_actions_addopen(&f, 0, "/dev/null", O_RDONLY, 0));
	NUMBER(posix_spawn_file_actions_adddup2(&f, 1, 2));
	NUMBER(posix_spawn_file_actions_addclose(&f, 5));
	NUMBER(posix_spawn_file_actions_addchdir_np(&f, "/tmp"));
	NUMBER(posix_spawn_file_actions_addfchdir_np(&f, 3));
	ERROR(posix_spawn_file_actions_addclose(&f, -1));
	ERROR(posix_spawn_file_actions_adddup2(&f, -1, 2));
	ERROR(posix_spawn_file_actions_addopen(&f, -1, "x", O_RDONLY, 0));
	NUMBER(posix_spawn_file_actions_destroy(&f));
	return 0;
}
