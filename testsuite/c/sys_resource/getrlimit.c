/* getrlimit and setrlimit: a soft limit below the hard one; the errors.
 * stdout:
 *   !getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max: yes
 *   !getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max: yes
 *   !getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max: yes
 *   !getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max: yes
 *   !getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max: yes
 *   !getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max: yes
 *   !getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max: yes
 *   r.rlim_cur >= 20: yes
 *   setrlimit(RLIMIT_NOFILE, &s) = 0
 *   (getrlimit(RLIMIT_NOFILE, &s), s.rlim_cur) = 64
 *   s.rlim_max == r.rlim_max: yes
 *   setrlimit(RLIMIT_NOFILE, &s) = 0
 *   setrlimit(RLIMIT_CPU, &s): EINVAL
 *   getrlimit(77, &r): EINVAL
 *   setrlimit(77, &r): EINVAL
 *   r.rlim_cur >= 1 << 20: yes
 */
#include <sys/resource.h>
#include "../show.h"

int main(void)
{
	struct rlimit r, s;
	int all[] = { RLIMIT_CORE, RLIMIT_CPU, RLIMIT_DATA, RLIMIT_FSIZE, RLIMIT_NOFILE, RLIMIT_STACK, RLIMIT_AS };
	for (int i = 0; i < 7; i++) IS(!getrlimit(all[i], &r) && r.rlim_cur <= r.rlim_max);
	getrlimit(RLIMIT_NOFILE, &r);
	IS(r.rlim_cur >= 20);
	s = r;
	s.rlim_cur = 64;
	SHOW(setrlimit(RLIMIT_NOFILE, &s));
	SHOW((getrlimit(RLIMIT_NOFILE, &s), s.rlim_cur));
	IS(s.rlim_max == r.rlim_max);
	s.rlim_cur = s.rlim_max;
	SHOW(setrlimit(RLIMIT_NOFILE, &s));
	s.rlim_cur = 100;
	s.rlim_max = 50;
	SHOW(setrlimit(RLIMIT_CPU, &s));
	SHOW(getrlimit(77, &r));
	SHOW(setrlimit(77, &r));
	getrlimit(RLIMIT_STACK, &r);
	IS(r.rlim_cur >= 1 << 20);
	return 0;
}
