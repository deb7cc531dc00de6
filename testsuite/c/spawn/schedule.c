/* The attributes of posix_spawn keep a policy and a priority; EINVAL for what is no policy.
 * stdout:
 *   posix_spawnattr_init(&a) = 0
 *   posix_spawnattr_setschedparam(&a, &p) = 0
 *   posix_spawnattr_getschedparam(&a, &got) = 0
 *   got.sched_priority = 7
 *   posix_spawnattr_setschedpolicy(&a, SCHED_RR) = 0
 *   posix_spawnattr_getschedpolicy(&a, &policy) = 0
 *   policy == SCHED_RR: yes
 *   posix_spawnattr_setschedpolicy(&a, 77) = EINVAL
 *   posix_spawnattr_destroy(&a) = 0
 */
#include "../show.h"
#include <sched.h>
#include <spawn.h>

int main(void)
{
	posix_spawnattr_t a;
	struct sched_param p = { .sched_priority = 7 }, got = { 0 };
	int policy = -1;
	ERR(posix_spawnattr_init(&a));
	ERR(posix_spawnattr_setschedparam(&a, &p));
	ERR(posix_spawnattr_getschedparam(&a, &got));
	SHOW(got.sched_priority);
	ERR(posix_spawnattr_setschedpolicy(&a, SCHED_RR));
	ERR(posix_spawnattr_getschedpolicy(&a, &policy));
	IS(policy == SCHED_RR);
	ERR(posix_spawnattr_setschedpolicy(&a, 77));
	ERR(posix_spawnattr_destroy(&a));
	return 0;
}
