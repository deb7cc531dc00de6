/* futimes, lutimes and futimesat set the times of a file, a link and a file under a folder.
 * dirs: .
 * setup: mkdir d; touch f d/g; ln -s f link
 * stdout:
 *   futimes(fd, times): 0
 *   1000000 250000000 2000000 500000000
 *   lutimes("link", times): 0
 *   3000000
 *   2000000
 *   futimesat(dir, "g", times): 0
 *   3000000
 *   futimes(fd, times): -1 EINVAL
 *   lutimes("missing", NULL): -1 ENOENT
 *   futimes(99, NULL): -1 EBADF
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

int main(void)
{
	struct timeval times[2] = { { 1000000, 250000 }, { 2000000, 500000 } };
	struct stat st;
	int fd = open("f", O_RDWR);
	CALL(futimes(fd, times));
	fstat(fd, &st);
	printf("%lld %ld %lld %ld\n", (long long)st.st_atim.tv_sec, st.st_atim.tv_nsec, (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
	times[1].tv_sec = 3000000;
	CALL(lutimes("link", times));
	lstat("link", &st);
	printf("%lld\n", (long long)st.st_mtim.tv_sec);
	stat("f", &st);
	printf("%lld\n", (long long)st.st_mtim.tv_sec);
	int dir = open("d", O_RDONLY | O_DIRECTORY);
	CALL(futimesat(dir, "g", times));
	stat("d/g", &st);
	printf("%lld\n", (long long)st.st_mtim.tv_sec);
	times[0].tv_usec = 2000000;
	CALL(futimes(fd, times));
	CALL(lutimes("missing", NULL));
	CALL(futimes(99, NULL));
	return 0;
}
