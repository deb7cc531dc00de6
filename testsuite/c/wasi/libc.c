/* The functions of wasi/libc.h, wasi/libc-nocwd.h, wasi/libc-find-relpath.h and wasi/libc-environ.h.
 * dirs: .::/ sub::/data
 * setup: mkdir sub
 * env: A=b
 * host: skip they are WASI's
 * stdout:
 *   x/y in "": x/y
 *   /data/q in "data": q
 *   too small: ERANGE
 *   allocated: a/longer/path
 *   /data in "data": .
 *   renumbered 0: at 2, 0 is closed
 *   to one that is not open 0: at 2
 *   __wasilibc_fd_renumber(39, 41): EBADF
 *   registered 0, 2 bytes there
 *   register nothing: EBADF
 *   link 0 0 0 rename 0 0
 *   unlink 0 0 access 0 utimens 0
 *   nocwd 0 0 0 0 0 0 0
 *   entry one
 *   scandir 3
 *   environ b none b
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <wasi/libc.h>
#include <wasi/libc-environ.h>
#include <wasi/libc-find-relpath.h>
#include <wasi/libc-nocwd.h>
#include "../show.h"

static void paths(void)
{
	const char *prefix, *rel;
	char buf[32], *to = buf, *room = malloc(1);
	size_t size = 1;
	if (__wasilibc_find_relpath("x/y", &prefix, &to, sizeof buf) < 3) printf("none\n");
	printf("x/y in \"%s\": %s\n", prefix, to);
	if (__wasilibc_find_relpath("/data/q", &prefix, &to, sizeof buf) < 3) printf("none\n");
	printf("/data/q in \"%s\": %s\n", prefix, to);
	printf("too small: %s\n", __wasilibc_find_relpath("/data/qq", &prefix, &to, 2) == -1 ? errname(errno) : "no");
	__wasilibc_find_relpath_alloc("a/longer/path", &prefix, &room, &size, 1);
	printf("allocated: %s\n", room);
	free(room);
	__wasilibc_find_abspath("/data", &prefix, &rel);
	printf("/data in \"%s\": %s\n", prefix, rel);
}

static void numbers(void)
{
	int a = __wasilibc_open_nomode("/data/one", O_CREAT | O_RDWR), b = open("/data/two", O_CREAT | O_RDWR, 0666);
	int r = write(a, "hi", 2) == 2 ? __wasilibc_fd_renumber(a, b) : -1;
	printf("renumbered %d: at %lld, ", r, (long long)__wasilibc_tell(b));
	printf("0 is %s\n", __wasilibc_tell(a) == -1 && errno == EBADF ? "closed" : "open");
	r = __wasilibc_fd_renumber(b, 40);
	printf("to one that is not open %d: at %lld\n", r, (long long)__wasilibc_tell(40));
	SHOW(__wasilibc_fd_renumber(39, 41));
}

static void files(int dir)
{
	struct stat st = { 0 };
	struct timespec times[2] = { { 1 }, { 2 } };
	int r = __wasilibc_register_preopened_fd(dir, "/other/place");
	if (__wasilibc_stat("/other/place/one", &st, 0)) printf("%s\n", errname(errno));
	printf("registered %d, %d bytes there\n", r, (int)st.st_size);
	printf("register nothing: %s\n", __wasilibc_register_preopened_fd(-1, "/x") ? errname(errno) : "0");
	printf("link %d ", __wasilibc_link("/data/one", "/other/place/a", 0));
	printf("%d ", __wasilibc_link_oldat(dir, "one", "/data/b", 0));
	printf("%d ", __wasilibc_link_newat("/data/one", dir, "c", 0));
	printf("rename %d ", __wasilibc_rename_oldat(dir, "a", "/data/d"));
	printf("%d\n", __wasilibc_rename_newat("/data/b", dir, "e"));
	printf("unlink %d ", __wasilibc_unlinkat(dir, "c"));
	int sub = mkdir("/data/dir", 0777) ? -1 : __wasilibc_rmdirat(dir, "dir");
	printf("%d access %d utimens %d\n", sub, __wasilibc_access("/data/d", R_OK, 0), __wasilibc_utimens("/data/d", times, 0));
}

static int no_dots(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

static void below(int dir)
{
	struct stat st;
	struct timespec times[2] = { { 1 }, { 2 } };
	struct dirent **list;
	char target[8];
	printf("nocwd %d ", __wasilibc_nocwd_mkdirat_nomode(dir, "made"));
	printf("%d ", __wasilibc_nocwd_symlinkat("one", dir, "made/link"));
	printf("%d ", (int)__wasilibc_nocwd_readlinkat(dir, "made/link", target, sizeof target) - 3);
	printf("%d ", __wasilibc_nocwd_linkat(dir, "d", dir, "made/d", 0) || __wasilibc_nocwd_renameat(dir, "made/d", dir, "made/one"));
	printf("%d ", __wasilibc_nocwd_fstatat(dir, "made/one", &st, 0) || __wasilibc_nocwd_faccessat(dir, "made/one", F_OK, 0));
	printf("%d ", __wasilibc_nocwd_utimensat(dir, "made/one", times, 0) || __wasilibc_nocwd___wasilibc_unlinkat(dir, "made/link"));
	int fd = __wasilibc_nocwd_openat_nomode(dir, "made/one", O_RDONLY);
	printf("%d\n", fd < 0 || close(fd));
	DIR *d = __wasilibc_nocwd_opendirat(dir, "made");
	for (struct dirent *e; d && (e = readdir(d));)
		if (no_dots(e)) printf("entry %s\n", e->d_name);
	closedir(d);
	fd = __wasilibc_openat_nomode(dir, "made/one", O_RDONLY);
	if (fd < 0 || close(fd) || __wasilibc_nocwd___wasilibc_unlinkat(dir, "made/one")) printf("%s\n", errname(errno));
	if (__wasilibc_nocwd___wasilibc_rmdirat(dir, "made")) printf("%s\n", errname(errno));
	if (__wasilibc_unlinkat(dir, "two")) printf("%s\n", errname(errno));
	printf("scandir %d\n", __wasilibc_nocwd_scandirat(dir, ".", &list, no_dots, alphasort));
}

int main(void)
{
	paths();
	numbers();
	int dir = open("/data", O_RDONLY | O_DIRECTORY);
	files(dir);
	below(dir);
	__wasilibc_initialize_environ();
	printf("environ %s ", getenv("A"));
	__wasilibc_deinitialize_environ();
	printf("%s ", getenv("A") ? getenv("A") : "none");
	__wasilibc_ensure_environ();
	__wasilibc_maybe_reinitialize_environ_eagerly();
	printf("%s\n", __wasilibc_get_environ() ? getenv("A") : "none");
	return 0;
}
