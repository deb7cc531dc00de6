/* fts walks a tree in the order asked for: before and after folders, links, skipping, errors.
 * dirs: .
 * setup: mkdir -p t/a/b t/c; echo hello >t/a/f; touch t/a/b/g t/z; ln -s a t/link; ln -s none t/broken
 * stdout:
 *   physical: t=D@0 t/a=D@1 t/a/b=D@2 t/a/b/g=F@3 t/a/b=DP@2 t/a/f=F@2 t/a=DP@1 t/broken=SL@1 t/c=D@1 t/c=DP@1 t/link=SL@1 t/z=F@1 t=DP@0 0
 *   logical: t=D@0 t/a=D@1 t/a/b=D@2 t/a/b/g=F@3 t/a/b=DP@2 t/a/f=F@2 t/a=DP@1 t/broken=SLNONE@1 t/c=D@1 t/c=DP@1 t/link=D@1 t/link/b=D@2 t/link/b/g=F@3 t/link/b=DP@2 t/link/f=F@2 t/link=DP@1 t/z=F@1 t=DP@0 0
 *   skip a: t=D@0 t/a=D@1 t/a=DP@1 t/broken=SL@1 t/c=D@1 t/c=DP@1 t/link=SL@1 t/z=F@1 t=DP@0 0
 *   nostat: t=D@0 t/a=D@1 t/a/b=D@2 t/a/b/g=NSOK@3 t/a/b=DP@2 t/a/f=NSOK@2 t/a=DP@1 t/broken=NSOK@1 t/c=D@1 t/c=DP@1 t/link=NSOK@1 t/z=NSOK@1 t=DP@0 0
 *   NS ENOENT
 *   [a][broken][c][link][z]
 *   fts_open(roots, 0, NULL): given
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/types.h>
#include <sys/stat.h>
#include <fts.h>

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

static const char *kind(int info)
{
	switch (info) {
	case FTS_D: return "D";
	case FTS_DP: return "DP";
	case FTS_F: return "F";
	case FTS_SL: return "SL";
	case FTS_SLNONE: return "SLNONE";
	case FTS_NS: return "NS";
	case FTS_DNR: return "DNR";
	case FTS_NSOK: return "NSOK";
	}
	return "?";
}

static void walk(const char *title, int options, const char *skip)
{
	char *roots[] = { "t", NULL };
	FTS *fts = fts_open(roots, options, by_name);
	printf("%s:", title);
	for (FTSENT *e; (e = fts_read(fts));) {
		printf(" %s=%s@%d", e->fts_path, kind(e->fts_info), (int)e->fts_level);
		if (skip && !strcmp(e->fts_name, skip) && e->fts_info == FTS_D)
			fts_set(fts, e, FTS_SKIP);
	}
	printf(" %d\n", fts_close(fts));
}

int main(void)
{
	walk("physical", FTS_PHYSICAL, NULL);
	walk("logical", FTS_LOGICAL, NULL);
	walk("skip a", FTS_PHYSICAL | FTS_NOCHDIR, "a");
	walk("nostat", FTS_PHYSICAL | FTS_NOSTAT, "c");
	char *missing[] = { "missing", NULL };
	FTS *fts = fts_open(missing, FTS_PHYSICAL, NULL);
	FTSENT *e = fts_read(fts);
	printf("%s %s\n", kind(e->fts_info), errname(e->fts_errno));
	fts_close(fts);
	char *roots[] = { "t", NULL };
	fts = fts_open(roots, FTS_PHYSICAL, by_name);
	fts_read(fts);
	for (e = fts_children(fts, 0); e; e = e->fts_link)
		printf("[%s]", e->fts_name);
	puts("");
	fts_close(fts);
	POINTER(fts_open(roots, 0, NULL));
	return 0;
}
