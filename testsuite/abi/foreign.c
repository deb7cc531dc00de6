/*
 * Compiled with the headers of another C library for wasm32-wasip1, linked with ours: every number, structure and
 * object that the two share is used once. What it prints is foreign.out.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

extern char **environ;

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void streams(void)
{
	char line[64], text[64];
	double x;
	int n;
	FILE *f = fopen("file.txt", "w+");
	fprintf(f, "%s %d %.3f %lld %zu\n", "words", -7, 2.5, 1LL << 40, sizeof line);
	fseek(f, 0, SEEK_SET);
	if (fgets(line, sizeof line, f)) fputs(line, stdout);
	rewind(f);
	printf("%d ", fscanf(f, "%63s %d %lf", text, &n, &x));
	printf("%s %d %g at %ld\n", text, n, x, ftell(f));
	fclose(f);
	if (fgets(line, sizeof line, stdin)) printf("stdin: %s", line);
	printf("eof %d\n", fgets(line, sizeof line, stdin) == NULL && feof(stdin));
	printf("%d\n", fopen("no/such", "r") == NULL && errno == ENOENT);
	fprintf(stderr, "not on stdout\n");
}

static void errors(void)
{
	errno = 0;
	printf("%d ", close(99) == -1 && errno == EBADF);
	puts(strerror(errno));
	printf("%d\n", mkdir("file.txt", 0777) == -1 && errno == EEXIST);
	printf("%d\n", rmdir("file.txt") == -1 && errno == ENOTDIR);
	printf("%d\n", strtol("99999999999", NULL, 10) == LONG_MAX && errno == ERANGE);
	printf("%d\n", lseek(open("file.txt", O_RDONLY), 0, 99) == -1 && errno == EINVAL);
}

static void files(void)
{
	struct stat st;
	struct timespec times[2] = { { .tv_sec = 1000 }, { .tv_sec = 2000, .tv_nsec = 500 } };
	int fd = open("data", O_CREAT | O_EXCL | O_RDWR, 0666);
	struct iovec parts[2] = { { "abc", 3 }, { "defg", 4 } };
	char buf[8] = "";
	printf("%d\n", open("data", O_CREAT | O_EXCL | O_RDWR, 0666) == -1 && errno == EEXIST);
	printf("%zd ", writev(fd, parts, 2));
	printf("%lld\n", (long long)lseek(fd, -3, SEEK_END));
	printf("%zd ", read(fd, buf, 3));
	printf("%.3s\n", buf);
	printf("%zd ", pread(fd, buf, 2, 1));
	printf("%.2s\n", buf);
	printf("%d ", futimens(fd, times));
	printf("%d\n", fstat(fd, &st));
	printf("%lld %ld %lld %d\n", (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec, (long long)st.st_size, S_ISREG(st.st_mode));
	printf("%d ", ftruncate(fd, 2));
	printf("%lld\n", stat("data", &st) ? -1 : (long long)st.st_size);
	int flags = fcntl(fd, F_GETFL);
	printf("%d %d\n", (flags & O_ACCMODE) == O_RDWR, flags & O_APPEND);
	printf("%d ", fcntl(fd, F_SETFL, flags | O_APPEND));
	printf("%d\n", (fcntl(fd, F_GETFL) & O_APPEND) != 0);
	close(fd);
	printf("%d\n", access("data", R_OK | W_OK) || access("none", F_OK) != -1);
	printf("%d\n", stat(".", &st) || !S_ISDIR(st.st_mode));
}

static void directories(void)
{
	char *names[8];
	struct dirent *e;
	size_t n = 0;
	mkdir("dir", 0777);
	mkdir("dir/sub", 0777);
	close(open("dir/one", O_CREAT | O_WRONLY, 0666));
	symlink("one", "dir/link");
	DIR *d = opendir("dir");
	while ((e = readdir(d)) && n < 8) {
		if (e->d_name[0] == '.') continue;
		const char *type = e->d_type == DT_DIR ? "dir" : e->d_type == DT_REG ? "file" : e->d_type == DT_LNK ? "link" : "?";
		names[n] = malloc(strlen(e->d_name) + 8);
		sprintf(names[n++], "%s %s", e->d_name, type);
	}
	closedir(d);
	qsort(names, n, sizeof *names, compare);
	for (size_t i = 0; i < n; i++) {
		puts(names[i]);
		free(names[i]);
	}
	int fd = open("dir", O_RDONLY | O_DIRECTORY);
	struct stat st;
	printf("%d ", fstatat(fd, "link", &st, AT_SYMLINK_NOFOLLOW));
	printf("%d ", S_ISLNK(st.st_mode));
	printf("%d ", unlinkat(fd, "sub", AT_REMOVEDIR));
	printf("%d\n", renameat(fd, "one", AT_FDCWD, "moved"));
	close(fd);
}

static void memory(void)
{
	char *p = malloc(100000), *q = calloc(1000, 10);
	int zero = 1;
	for (int i = 0; i < 10000; i++) zero &= !q[i];
	memset(p, 'x', 100000);
	p = realloc(p, 300000);
	void *aligned = aligned_alloc(256, 512), *other;
	printf("%d %d %d ", zero, p[99999] == 'x', (uintptr_t)aligned % 256 == 0);
	printf("%d\n", posix_memalign(&other, 64, 100) || (uintptr_t)other % 64);
	free(p);
	free(q);
	free(aligned);
	free(other);
}

static void times(void)
{
	struct timespec a, b, wait = { .tv_nsec = 1000000 };
	struct timeval tv;
	time_t t = 1000000000;
	struct tm tm, *at = gmtime_r(&t, &tm);
	char text[64];
	strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %a", at);
	printf("%s %d\n", text, mktime(&tm) == t);
	clock_gettime(CLOCK_MONOTONIC, &a);
	nanosleep(&wait, NULL);
	clock_gettime(CLOCK_MONOTONIC, &b);
	printf("%d\n", b.tv_sec > a.tv_sec || b.tv_nsec - a.tv_nsec >= 1000000);
	clock_gettime(CLOCK_REALTIME, &a);
	gettimeofday(&tv, NULL);
	printf("%d\n", tv.tv_sec - a.tv_sec <= 1 && a.tv_sec > 1600000000 && time(NULL) >= a.tv_sec);
}

static void waiting(void)
{
	struct pollfd p = { .fd = STDOUT_FILENO, .events = POLLOUT };
	printf("%d ", poll(&p, 1, 1000));
	printf("%d\n", p.revents == POLLOUT);
	struct timeval now = { 0 };
	fd_set set;
	FD_ZERO(&set);
	FD_SET(STDOUT_FILENO, &set);
	printf("%d ", select(STDOUT_FILENO + 1, NULL, &set, NULL, &now));
	printf("%d %d\n", FD_ISSET(STDOUT_FILENO, &set) != 0, FD_ISSET(STDIN_FILENO, &set) != 0);
}

static void text(void)
{
	wchar_t wide[16];
	setlocale(LC_ALL, "C.UTF-8");
	size_t n = mbstowcs(wide, "a\xc3\xa9\xe2\x82\xac", 16);
	printf("%zu %lx %d %s\n", n, (unsigned long)wide[2], iswalpha(wide[1]) != 0, getenv("NAME"));
	setenv("OTHER", "1", 1);
	int count = 0;
	for (char **e = environ; *e; e++) count++;
	printf("%d %s\n", count >= 2, getenv("OTHER"));
	printf("%.6f %.6f %d\n", sin(1), pow(2, 0.5), isnan(NAN) != 0);
	printf("%" PRIu64 " %" PRIxPTR "\n", UINT64_MAX, (uintptr_t)0xabc);
}

int main(int argc, char **argv)
{
	printf("%d %s %s\n", argc, argv[1], argv[2]);
	streams();
	errors();
	files();
	directories();
	memory();
	times();
	waiting();
	text();
	return 0;
}
