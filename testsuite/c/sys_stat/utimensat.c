/* utimensat, futimens, utimes and utime set times, UTIME_OMIT leaves and UTIME_NOW takes the present.
 * dirs: .
 * stdout:
 *   utimensat(AT_FDCWD, "f", ts, 0) = 0
 *   1000000000.123456789 2000000000.987654321
 *   futimens(fd, ts) = 0
 *   1000000000.123456789 1.987654321
 *   utimensat(AT_FDCWD, "link", ts, 0) = 0
 *   time(0) - st.st_mtime < 60 && st.st_atime == 1000000000: yes
 *   utimensat(AT_FDCWD, "link", link, AT_SYMLINK_NOFOLLOW) = 0
 *   5.000000006 7.000000008
 *   utimes("f", tv) = 0
 *   11.000012000 13.000014000
 *   utime("f", &u) = 0
 *   21.000000000 22.000000000
 *   utime("f", 0) = 0
 *   time(0) - st.st_mtime < 60 && time(0) - st.st_atime < 60: yes
 *   utimensat(AT_FDCWD, "f", ts, 0): EINVAL
 *   utimensat(AT_FDCWD, "missing", 0, 0): ENOENT
 *   utimensat(AT_FDCWD, "f/x", 0, 0): ENOTDIR
 *   utimensat(-1, "f", 0, 0): EBADF
 *   futimens(-1, 0): EBADF
 *   utimes("f", tv): EINVAL
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>
#include "../show.h"

static void times(const char *name)
{
	struct stat st;
	lstat(name, &st);
	printf("%lld.%09ld %lld.%09ld\n", (long long)st.st_atim.tv_sec, st.st_atim.tv_nsec,
		(long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
}

int main(void)
{
	struct stat st;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	symlink("f", "link");
	struct timespec ts[2] = { { 1000000000, 123456789 }, { 2000000000, 987654321 } };
	SHOW(utimensat(AT_FDCWD, "f", ts, 0));
	times("f");
	ts[0].tv_nsec = UTIME_OMIT;
	ts[1].tv_sec = 1;
	SHOW(futimens(fd, ts));
	times("f");
	ts[1].tv_nsec = UTIME_NOW;
	SHOW(utimensat(AT_FDCWD, "link", ts, 0));
	stat("f", &st);
	IS(time(0) - st.st_mtime < 60 && st.st_atime == 1000000000);
	struct timespec link[2] = { { 5, 6 }, { 7, 8 } };
	SHOW(utimensat(AT_FDCWD, "link", link, AT_SYMLINK_NOFOLLOW));
	times("link");
	struct timeval tv[2] = { { 11, 12 }, { 13, 14 } };
	SHOW(utimes("f", tv));
	times("f");
	struct utimbuf u = { 21, 22 };
	SHOW(utime("f", &u));
	times("f");
	SHOW(utime("f", 0));
	stat("f", &st);
	IS(time(0) - st.st_mtime < 60 && time(0) - st.st_atime < 60);
	ts[0].tv_nsec = 1000000000;
	SHOW(utimensat(AT_FDCWD, "f", ts, 0));
	SHOW(utimensat(AT_FDCWD, "missing", 0, 0));
	SHOW(utimensat(AT_FDCWD, "f/x", 0, 0));
	SHOW(utimensat(-1, "f", 0, 0));
	SHOW(futimens(-1, 0));
	tv[0].tv_usec = 1000000;
	SHOW(utimes("f", tv));
	return 0;
}
