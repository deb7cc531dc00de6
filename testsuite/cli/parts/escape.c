/* Tries to leave its grants by raw calls of WASI, past libc. Descriptor 3 is /w, may be written and holds what the
 * transcript run-escape makes; 4 is /ro, read-only. The first argument says what is tried; each hole is a line. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wasi/api.h>

enum { RW = 3, RO = 4 };
#define FOLLOW __WASI_LOOKUPFLAGS_SYMLINK_FOLLOW
#define NOW (__WASI_FSTFLAGS_ATIM_NOW | __WASI_FSTFLAGS_MTIM_NOW)
#define READ __WASI_RIGHTS_FD_READ
#define WRITE (READ | __WASI_RIGHTS_FD_WRITE)

static int tried, holes;

/* What no call may do. */
static void shut(const char *call, const char *path, __wasi_errno_t e)
{
	tried++;
	if (e != __WASI_ERRNO_SUCCESS) return;
	holes++;
	printf("hole: %s %s\n", call, path);
}

static __wasi_errno_t open_in(int dir, int follow, const char *path, int oflags, __wasi_rights_t rights, __wasi_fd_t *fd)
{
	return __wasi_path_open(dir, follow, path, oflags, rights, rights, 0, fd);
}

/* As an open alone: what it opened is closed. */
static __wasi_errno_t opens(int dir, int follow, const char *path, int oflags, __wasi_rights_t rights)
{
	__wasi_fd_t fd;
	__wasi_errno_t e = open_in(dir, follow, path, oflags, rights, &fd);
	if (!e) __wasi_fd_close(fd);
	return e;
}

/* 1 when the file in `fd` holds what no grant holds. */
static int secret(__wasi_fd_t fd)
{
	char buf[6] = "";
	__wasi_iovec_t v = { (uint8_t *)buf, sizeof buf };
	__wasi_size_t n;
	return !__wasi_fd_read(fd, &v, 1, &n) && n == 6 && !memcmp(buf, "SECRET", 6);
}

/* Everything that can be done with a name, on one that leads out. */
static void all_calls(int dir, const char *path)
{
	__wasi_filestat_t st;
	shut("read", path, opens(dir, FOLLOW, path, 0, READ));
	shut("write", path, opens(dir, FOLLOW, path, 0, WRITE));
	shut("truncate", path, opens(dir, FOLLOW, path, __WASI_OFLAGS_TRUNC, WRITE));
	shut("create", path, opens(dir, FOLLOW, path, __WASI_OFLAGS_CREAT, WRITE));
	shut("open as a folder", path, opens(dir, FOLLOW, path, __WASI_OFLAGS_DIRECTORY, 0));
	shut("stat", path, __wasi_path_filestat_get(dir, FOLLOW, path, &st));
	shut("set times of", path, __wasi_path_filestat_set_times(dir, FOLLOW, path, 0, 0, NOW));
	shut("link from", path, __wasi_path_link(dir, FOLLOW, path, RW, "got"));
	shut("link over", path, __wasi_path_link(RW, 0, "file", dir, path));
	shut("mkdir", path, __wasi_path_create_directory(dir, path));
	shut("symlink as", path, __wasi_path_symlink("x", dir, path));
}

/* The status of what is named, unless that is a link here. */
static __wasi_errno_t status_beyond(int dir, const char *path)
{
	__wasi_filestat_t st;
	__wasi_errno_t e = __wasi_path_filestat_get(dir, 0, path, &st);
	return !e && st.filetype == __WASI_FILETYPE_SYMBOLIC_LINK ? __WASI_ERRNO_PERM : e;
}

/* A symbolic link may be removed, renamed and read itself, what it leads to may not. */
static void all_calls_on_inner(int dir, const char *path)
{
	all_calls(dir, path);
	shut("rename over", path, __wasi_path_rename(RW, "file", dir, path));
	shut("unlink", path, __wasi_path_unlink_file(dir, path));
	shut("rmdir", path, __wasi_path_remove_directory(dir, path));
	shut("rename from", path, __wasi_path_rename(dir, path, RW, "got"));
	shut("hard link from", path, __wasi_path_link(dir, 0, path, RW, "got"));
	shut("lstat", path, status_beyond(dir, path));
	shut("open unfollowed", path, opens(dir, 0, path, 0, READ));
}

static char *repeated(const char *part, int times, const char *tail)
{
	char *all = malloc(strlen(part) * times + strlen(tail) + 1);
	*all = 0;
	for (char *end = all; times--; end += strlen(part)) strcpy(end, part);
	return strcat(all, tail);
}

static void names(void)
{
	static const char *const links[] = {
		"up", "to-secret", "to-folder", "absolute", "absolute-folder", "absolute-root", "chain", "long-chain",
		"proc-root", "proc-cwd", "proc-fd", "proc-exe", "dev", "dir/up2", "to-link",
	};
	static const char *const inner[] = {
		"..", "../", "../outside/secret", "../outside/", "./../outside/secret", "dir/../../outside/secret",
		"dir/.././../outside/secret", "dir//..//..//outside//secret", "/", "//", "/etc/passwd", "//etc/passwd",
		"/proc/self/root/etc/passwd", "up/outside/secret", "up/", "up/.", "to-secret/", "to-folder/secret",
		"to-folder/sub/deep", "to-folder/../outside/secret", "to-folder/.", "absolute-folder/secret", "absolute-root/etc/passwd",
		"to-link/secret", "proc-root/etc/passwd", "proc-cwd/outside/secret", "proc-fd/0", "proc-fd/3/../outside/secret",
		"dir/up2/outside/secret", "w/../../outside/secret", ".../secret", "c:/outside",
		"file/../../outside/secret", "file/..", "dir/..\xc0\xaf..", "%2e%2e/outside/secret", "", "//?/", "\xff/..",
	};
	for (size_t i = 0; i < sizeof links / sizeof *links; i++) all_calls(RW, links[i]);
	for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) all_calls_on_inner(RW, inner[i]);
	static const struct { const char *part; int times; const char *tail; } longs[] = {
		{ "../", 100, "outside/secret" }, { "dir/../", 600, "../outside/secret" }, { "./", 2000, "../outside/secret" },
		{ "dir/../", 5000, "../outside/secret" }, { "x", 255, "/../../outside/secret" }, { "x", 5000, "" }, { "/", 4000, "etc/passwd" },
		{ "../", 20000, "etc/passwd" },
	};
	for (size_t i = 0; i < sizeof longs / sizeof *longs; i++)
		all_calls_on_inner(RW, repeated(longs[i].part, longs[i].times, longs[i].tail));
	/* A folder that was opened below a grant is no way up either. */
	__wasi_fd_t dir;
	if (open_in(RW, 0, "dir", __WASI_OFLAGS_DIRECTORY, READ, &dir)) printf("no dir\n");
	all_calls_on_inner(dir, "..");
	all_calls_on_inner(dir, "../file");
	all_calls_on_inner(dir, "../../outside/secret");
	all_calls(dir, "up2");
	/* Links of the program's own, and renaming a link to where it leads elsewhere. */
	if (__wasi_path_symlink("../outside/secret", RW, "dir/own") || __wasi_path_rename(RW, "dir/own", RW, "own"))
		printf("no link\n");
	all_calls(RW, "own");
	shut("link to", "/etc/passwd", __wasi_path_symlink("/etc/passwd", RW, "own-absolute"));
}

/* Every way to change what is granted read-only. */
static void read_only(void)
{
	static const char *const names[] = { "file", "sub", "sub/file", "link", "new", "sub/new" };
	__wasi_fd_t dir, file, root;
	if (open_in(RO, 0, "sub", __WASI_OFLAGS_DIRECTORY, READ, &dir) || open_in(RO, 0, "file", 0, READ, &file) ||
	    open_in(RO, 0, ".", __WASI_OFLAGS_DIRECTORY, READ, &root)) {
		printf("it cannot be read\n");
		return;
	}
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *name = names[i];
		for (int from = 0; from < 2; from++) {
			int at = from ? (int)root : RO;
			shut("write", name, opens(at, FOLLOW, name, 0, WRITE));
			shut("write alone", name, opens(at, FOLLOW, name, 0, __WASI_RIGHTS_FD_WRITE));
			shut("truncate", name, opens(at, FOLLOW, name, __WASI_OFLAGS_TRUNC, READ));
			shut("truncate without rights", name, opens(at, FOLLOW, name, __WASI_OFLAGS_TRUNC, 0));
			shut("truncate or create", name, opens(at, FOLLOW, name, __WASI_OFLAGS_TRUNC | __WASI_OFLAGS_CREAT, WRITE));
			shut("create alone", name, opens(at, FOLLOW, name, __WASI_OFLAGS_CREAT | __WASI_OFLAGS_EXCL, READ));
			shut("set times", name, __wasi_path_filestat_set_times(at, FOLLOW, name, 0, 0, NOW));
			shut("set times of link", name, __wasi_path_filestat_set_times(at, 0, name, 1, 1, __WASI_FSTFLAGS_ATIM | __WASI_FSTFLAGS_MTIM));
			shut("mkdir", name, __wasi_path_create_directory(at, name));
			shut("rmdir", name, __wasi_path_remove_directory(at, name));
			shut("unlink", name, __wasi_path_unlink_file(at, name));
			shut("symlink", name, __wasi_path_symlink("x", at, name));
			shut("link out, to be written there", name, __wasi_path_link(at, 0, name, RW, "got"));
			shut("link out, followed", name, __wasi_path_link(at, FOLLOW, name, RW, "got"));
			shut("link in", name, __wasi_path_link(RW, 0, "file", at, name));
			shut("link within", name, __wasi_path_link(at, 0, "file", at, name));
			shut("rename out", name, __wasi_path_rename(at, name, RW, "got"));
			shut("rename in", name, __wasi_path_rename(RW, "file", at, name));
			shut("rename within", name, __wasi_path_rename(at, "file", at, name));
		}
	}
	shut("create below", "sub", opens(dir, 0, "new", __WASI_OFLAGS_CREAT, WRITE));
	shut("write below", "sub/file", opens(dir, 0, "file", 0, WRITE));
	shut("unlink below", "sub/file", __wasi_path_unlink_file(dir, "file"));
	__wasi_ciovec_t v = { (const uint8_t *)"x", 1 };
	__wasi_size_t n;
	shut("fd_write", "file", __wasi_fd_write(file, &v, 1, &n));
	shut("fd_pwrite", "file", __wasi_fd_pwrite(file, &v, 1, 0, &n));
	shut("fd_filestat_set_size", "file", __wasi_fd_filestat_set_size(file, 0));
	shut("fd_allocate", "file", __wasi_fd_allocate(file, 0, 1000));
	shut("fd_filestat_set_times", "file", __wasi_fd_filestat_set_times(file, 0, 0, NOW));
	shut("fd_filestat_set_times", "a folder", __wasi_fd_filestat_set_times(dir, 0, 0, NOW));
	shut("fd_filestat_set_times", "the grant", __wasi_fd_filestat_set_times(RO, 0, 0, NOW));
	__wasi_fd_fdstat_set_rights(file, ~(__wasi_rights_t)0, ~(__wasi_rights_t)0);
	__wasi_fd_fdstat_set_flags(file, __WASI_FDFLAGS_APPEND);
	shut("fd_write after more rights", "file", __wasi_fd_write(file, &v, 1, &n));
	__wasi_fd_renumber(file, dir);
	shut("fd_write renumbered", "file", __wasi_fd_write(dir, &v, 1, &n));
}

/* The grant holds no file with a secret, whatever a process outside does to it meanwhile. With `both`, `path` leads out
 * of it half of the time, and this goes on until both halves were seen. */
static void race(const char *path, int both)
{
	int in = 0, out = 0, i;
	for (i = 0; (i < 1500 || (both && (in < 50 || out < 50))) && i < 5000000; i++) {
		__wasi_fd_t fd;
		__wasi_errno_t e = open_in(RW, FOLLOW, path, i % 3 ? 0 : __WASI_OFLAGS_CREAT, i % 3 ? READ : WRITE, &fd);
		if (e) {
			out++;
		} else {
			in++;
			if (secret(fd)) shut("opened", path, 0);
			__wasi_fd_close(fd);
		}
		__wasi_filestat_t st;
		if (!__wasi_path_filestat_get(RW, FOLLOW, path, &st) && st.size == 7) shut("status of", path, 0);
		/* Made and removed: nothing of it may be left, or be gone, outside. */
		char beside[64];
		snprintf(beside, sizeof beside, "%.*snew%d", (int)(strrchr(path, '/') - path) + 1, path, i % 2);
		if (!__wasi_path_create_directory(RW, beside)) __wasi_path_remove_directory(RW, beside);
		if (!__wasi_path_symlink("x", RW, beside)) __wasi_path_unlink_file(RW, beside);
		if (holes) break;
	}
	tried += i;
	if (!in || (both && !out)) printf("%s: the race was none, %d opened, %d not\n", path, in, out);
}

/* The folder that is open is moved out of the grant: it is no way to what is beside it now. */
static void moved(void)
{
	__wasi_fd_t deep, top;
	__wasi_filestat_t st;
	if (open_in(RW, 0, "a/b/c", __WASI_OFLAGS_DIRECTORY, READ, &deep) || open_in(RW, 0, "a/b", __WASI_OFLAGS_DIRECTORY, READ, &top))
		printf("not opened\n");
	puts("opened");
	fflush(stdout);
	while (__wasi_path_filestat_get(RW, 0, "go", &st)) usleep(1000);
	all_calls_on_inner(deep, "..");
	all_calls_on_inner(deep, "../secret");
	all_calls_on_inner(deep, "../../secret");
	all_calls_on_inner(deep, "../../../outside/secret");
	all_calls_on_inner(top, "../secret");
	all_calls_on_inner(top, "c/../../secret");
	shut("find in its place", "a/b/c/here", opens(RW, 0, "a/b/c/here", 0, READ));
	printf("what was opened %s\n", opens(deep, 0, "here", 0, READ) ? "is lost" : "is still there");
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "names")) names();
		else if (!strcmp(argv[i], "read-only")) read_only();
		else if (!strcmp(argv[i], "moved")) moved();
		else if (!strncmp(argv[i], "race:", 5)) race(argv[i] + 5, 1);
		else if (!strncmp(argv[i], "walk:", 5)) race(argv[i] + 5, 0);
		else return 2;
	}
	printf("%s, %d holes\n", tried > 10 ? "tried" : "not tried", holes);
	return holes != 0;
}
