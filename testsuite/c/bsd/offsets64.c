/* The names for 64-bit offsets, as macros and as functions (LFS).
 * flags: -D_LARGEFILE64_SOURCE
 * dirs: .
 * host: skip the functions behind the macros are called as such
 * stdout:
 *   3 at 3, again at 1
 *   glob 1 file
 *   a before b 1 1
 *   visited 2
 *   iprintf 7
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
/* Objects compiled elsewhere call functions of these names. */
#undef fopen64
#undef freopen64
#undef fseeko64
#undef ftello64
#undef fgetpos64
#undef fsetpos64
#undef creat64
#undef glob64
#undef globfree64
#undef alphasort64
#undef versionsort64
#undef nftw64
FILE *fopen64(const char *, const char *), *freopen64(const char *, const char *, FILE *);
int fseeko64(FILE *, off_t, int), fgetpos64(FILE *, fpos_t *), fsetpos64(FILE *, const fpos_t *), creat64(const char *, mode_t);
off_t ftello64(FILE *);
int glob64(const char *, int, int (*)(const char *, int), glob_t *), iprintf(const char *, ...);
void globfree64(glob_t *);
int alphasort64(const struct dirent **, const struct dirent **), versionsort64(const struct dirent **, const struct dirent **);
int nftw64(const char *, int (*)(const char *, const struct stat *, int, struct FTW *), int, int);

static int visited;

static int visit(const char *path, const struct stat *st, int type, struct FTW *at)
{
	visited++;
	return 0;
}

int main(void)
{
	fpos_t pos;
	glob_t g;
	close(creat64("file", 0666));
	FILE *f = fopen64("file", "w+");
	fputs("abc", f);
	long long end = ftello64(f);
	fseeko64(f, 1, SEEK_SET);
	fgetpos64(f, &pos);
	f = freopen64("file", "r", f);
	fsetpos64(f, &pos);
	printf("%lld at %lld, again at %lld\n", end, end, (long long)ftello64(f));
	fclose(f);
	printf("glob %d", glob64("f*", 0, 0, &g) == 0);
	printf(" %s\n", g.gl_pathv[0]);
	globfree64(&g);
	union {
		struct dirent e;
		char room[64];
	} a = { 0 }, b = { 0 };
	strcpy(a.e.d_name, "a");
	strcpy(b.e.d_name, "b");
	const struct dirent *x = &a.e, *y = &b.e;
	printf("a before b %d %d\n", alphasort64(&x, &y) < 0, versionsort64(&x, &y) < 0);
	nftw64(".", visit, 4, 0);
	printf("visited %d\n", visited);
	iprintf("iprintf %d\n", 7);
	return 0;
}
