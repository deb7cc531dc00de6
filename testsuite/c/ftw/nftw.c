/* nftw(): depth first, physical, base and level.
 * dirs: .
 * stdout:
 *   t D level 0 base t
 *   t/a D level 1 base a
 *   t/a/f F level 2 base f
 *   nftw("t", show, 8, 0) = 0
 *   t/a/f F level 2 base f
 *   t/a DP level 1 base a
 *   t DP level 0 base t
 *   nftw("t", show, 8, FTW_DEPTH) = 0
 *   t D level 0 base t
 *   t/a D level 1 base a
 *   t/a/link SL level 2 base link
 *   nftw("t", show, 8, FTW_PHYS) = 0
 *   t D level 0 base t
 *   t/a D level 1 base a
 *   t/a/link SLN level 2 base link
 *   nftw("t", show, 8, 0) = 0
 *   nftw("t", delete, 8, FTW_DEPTH | FTW_PHYS) = 0
 *   stat("t", &st): ENOENT
 */
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static int show(const char *path, const struct stat *st, int type, struct FTW *f)
{
	const char *name = type == FTW_F ? "F" : type == FTW_D ? "D" : type == FTW_DP ? "DP" : type == FTW_SL ? "SL"
		: type == FTW_SLN ? "SLN" : "?";
	printf("%s %s level %d base %s\n", path, name, f->level, path + f->base);
	return 0;
}

static int delete(const char *path, const struct stat *st, int type, struct FTW *f)
{
	return remove(path);
}

int main(void)
{
	struct stat st;
	mkdir("t", 0755);
	mkdir("t/a", 0755);
	close(creat("t/a/f", 0644));
	SHOW(nftw("t", show, 8, 0));
	SHOW(nftw("t", show, 8, FTW_DEPTH));
	unlink("t/a/f");
	symlink("nowhere", "t/a/link");
	SHOW(nftw("t", show, 8, FTW_PHYS));
	SHOW(nftw("t", show, 8, 0));
	SHOW(nftw("t", delete, 8, FTW_DEPTH | FTW_PHYS));
	SHOW(stat("t", &st));
	return 0;
}
