/* stat, lstat and fstat: types, sizes, link counts, identity, times.
 * setup:
 *   mkdir d
 *   printf 12345 >f
 *   ln f hard
 *   ln -s f soft
 *   touch -d '2001-02-03 04:05:06 UTC' f
 * dirs: .
 * stdout:
 *   f: file 5 links 2
 *   d: directory
 *   soft: file 5 links 2
 *   lstat soft: link 1
 *   hard is f
 *   soft is f
 *   d is not f
 *   mtime 981173106
 *   none: ENOENT
 *   f/x: ENOTDIR
 *   fstat 99: EBADF
 */
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

static void show(const char *what, const struct stat *st)
{
	if (S_ISDIR(st->st_mode))
		printf("%s: directory\n", what);
	else if (S_ISLNK(st->st_mode))
		printf("%s: link %d\n", what, (int)st->st_size);
	else if (S_ISREG(st->st_mode))
		printf("%s: file %d links %d\n", what, (int)st->st_size, (int)st->st_nlink);
	else
		printf("%s: mode %o\n", what, (unsigned)st->st_mode);
}

static void same(const char *a, const char *b)
{
	struct stat x, y;
	stat(a, &x);
	stat(b, &y);
	printf("%s is %s%s\n", a, x.st_ino == y.st_ino && x.st_dev == y.st_dev ? "" : "not ", b);
}

int main(void)
{
	struct stat st;
	stat("f", &st);
	show("f", &st);
	stat("d", &st);
	show("d", &st);
	stat("soft", &st);
	show("soft", &st);
	lstat("soft", &st);
	show("lstat soft", &st);
	same("hard", "f");
	same("soft", "f");
	same("d", "f");
	stat("f", &st);
	printf("mtime %lld\n", (long long)st.st_mtim.tv_sec);
	printf("none: %s\n", stat("none", &st) < 0 && errno == ENOENT ? "ENOENT" : "?");
	printf("f/x: %s\n", stat("f/x", &st) < 0 && errno == ENOTDIR ? "ENOTDIR" : "?");
	printf("fstat 99: %s\n", fstat(99, &st) < 0 && errno == EBADF ? "EBADF" : "?");
}
