/* utimensat and futimens set times to the nanosecond, leave them, or take now.
 * dirs: .
 * stdout:
 *   set: 1000000000.123456789 1100000000.5
 *   one left: 7.0 1100000000.5
 *   now: recent
 *   of nothing: ENOENT
 *   bad nanoseconds: EINVAL
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>

static void show(const char *what)
{
	struct stat st;
	stat("f", &st);
	printf("%s: %lld.%ld %lld.%ld\n", what, (long long)st.st_atim.tv_sec, st.st_atim.tv_nsec,
		(long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec / 100000000);
}

int main(void)
{
	struct stat st;
	int fd = open("f", O_RDWR | O_CREAT, 0666);
	struct timespec t[2] = { { 1000000000, 123456789 }, { 1100000000, 500000000 } };
	futimens(fd, t);
	show("set");
	t[0] = (struct timespec){ 7, 0 };
	t[1].tv_nsec = UTIME_OMIT;
	utimensat(AT_FDCWD, "f", t, 0);
	show("one left");
	utimensat(AT_FDCWD, "f", NULL, 0);
	fstat(fd, &st);
	time_t now = time(NULL);
	printf("now: %s\n", st.st_mtime >= now - 5 && st.st_mtime <= now + 1 ? "recent" : "wrong");
	printf("of nothing: %s\n", utimensat(AT_FDCWD, "none", NULL, 0) < 0 && errno == ENOENT ? "ENOENT" : "?");
	t[0].tv_nsec = 2000000000;
	printf("bad nanoseconds: %s\n", futimens(fd, t) < 0 && errno == EINVAL ? "EINVAL" : "?");
}
