/* select(): pipes and files, the sets it leaves, its time, EBADF and EINVAL.
 * stdout:
 *   FD_ISSET(p[0], &r): yes
 *   FD_ISSET(p[1], &r): no
 *   select(n, &r, &w, 0, 0) = 1
 *   FD_ISSET(p[0], &r): no
 *   FD_ISSET(p[1], &w): yes
 *   select(n, &r, 0, 0, &tv) = 0
 *   FD_ISSET(p[0], &r): no
 *   select(n, &r, 0, 0, 0) = 1
 *   FD_ISSET(p[0], &r): yes
 *   FD_ISSET(p[0], &r): no
 *   select(0, 0, 0, 0, &tv) = 0
 *   select(n, &r, 0, 0, 0): EBADF
 *   select(-1, 0, 0, 0, 0): EINVAL
 *   select(0, 0, 0, 0, &tv): EINVAL
 */
#include <fcntl.h>
#include <sys/select.h>
#include <sys/time.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int p[2];
	struct timeval tv = { 0, 10000 };
	fd_set r, w;
	pipe(p);
	int n = p[1] + 1;
	FD_ZERO(&r);
	FD_ZERO(&w);
	FD_SET(p[0], &r);
	FD_SET(p[1], &w);
	IS(FD_ISSET(p[0], &r));
	IS(FD_ISSET(p[1], &r));
	SHOW(select(n, &r, &w, 0, 0));
	IS(FD_ISSET(p[0], &r));
	IS(FD_ISSET(p[1], &w));
	FD_ZERO(&w);
	FD_SET(p[0], &r);
	SHOW(select(n, &r, 0, 0, &tv));
	IS(FD_ISSET(p[0], &r));
	write(p[1], "a", 1);
	FD_SET(p[0], &r);
	SHOW(select(n, &r, 0, 0, 0));
	IS(FD_ISSET(p[0], &r));
	FD_CLR(p[0], &r);
	IS(FD_ISSET(p[0], &r));
	tv = (struct timeval){ 0, 10000 };
	SHOW(select(0, 0, 0, 0, &tv));
	close(p[0]);
	FD_ZERO(&r);
	FD_SET(p[0], &r);
	SHOW(select(n, &r, 0, 0, 0));
	SHOW(select(-1, 0, 0, 0, 0));
	tv.tv_sec = -1;
	SHOW(select(0, 0, 0, 0, &tv));
	return 0;
}
