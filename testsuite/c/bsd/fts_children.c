/* fts walks a tree: before and after each directory, with skips, links, children and errors (BSD fts).
 * setup: mkdir -p t/a/inner t/b t/skip/x; echo hi >t/a/f; echo hello >t/z; ln -s z t/link; ln -s nowhere t/dead; ln -s .. t/b/up
 * dirs: .
 * host: skip glibc rebuilds the list after FTS_NAMEONLY, so that what was skipped comes back
 * stdout:
 *   physical:
 *     D 0 t t
 *     D 1 a t/a
 *     F 2 f t/a/f
 *     D 2 inner t/a/inner
 *     DP 2 inner t/a/inner
 *     DP 1 a t/a
 *     D 1 b t/b
 *     SL 2 up t/b/up
 *     DP 1 b t/b
 *     SL 1 dead t/dead
 *     SL 1 link t/link
 *     F 1 link t/link
 *     D 1 skip t/skip
 *     DP 1 skip t/skip
 *     F 1 z t/z
 *     DP 0 t t
 *     end: 0
 *   logical:
 *     D 0 t t
 *     D 1 a t/a
 *     F 2 f t/a/f
 *     D 2 inner t/a/inner
 *     DP 2 inner t/a/inner
 *     DP 1 a t/a
 *     D 1 b t/b
 *     DC 2 up t/b/up
 *       goes back to t
 *     DP 1 b t/b
 *     SLNONE 1 dead t/dead
 *     F 1 link t/link
 *     D 1 skip t/skip
 *     DP 1 skip t/skip
 *     F 1 z t/z
 *     DP 0 t t
 *     end: 0
 *   no status, with dots:
 *     NS 0 none none
 *       ENOENT
 *     D 0 a t/a
 *     DOT 1 . t/a/.
 *     DOT 1 .. t/a/..
 *     NSOK 1 f t/a/f
 *     D 1 inner t/a/inner
 *     DOT 2 . t/a/inner/.
 *     DOT 2 .. t/a/inner/..
 *     DP 1 inner t/a/inner
 *     DP 0 a t/a
 *     end: 0
 *   link on the command line:
 *     F 0 link t/link
 *     end: 0
 *   children: link z
 *   names: a b dead link skip z
 *   without the first: z
 *   fts_open(roots, 0x1000, 0): EINVAL
 *   fts_open(empty, FTS_PHYSICAL, 0): ENOENT
 *   fts_children(f, 3): EINVAL
 *   fts_set(f, e, 9): EINVAL
 *   again: FTS_F 9
 */
#include <fts.h>
#include <sys/stat.h>
#include <string.h>
#include "../show.h"

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

static void walk(const char *title, int options, char *const *roots)
{
	static const char *const names[] = {
		"", "D", "DC", "DEFAULT", "DNR", "DOT", "DP", "ERR", "F", "INIT", "NS", "NSOK", "SL", "SLNONE",
	};
	FTS *f = fts_open(roots, options, by_name);
	FTSENT *e;
	printf("%s:\n", title);
	while ((e = fts_read(f))) {
		printf("  %s %d %s %s\n", names[e->fts_info], (int)e->fts_level, e->fts_name, e->fts_path);
		if (e->fts_info == FTS_DC) printf("    goes back to %s\n", e->fts_cycle->fts_name);
		if (e->fts_info == FTS_NS) printf("    %s\n", errname(e->fts_errno));
		if (e->fts_info == FTS_D && !strcmp(e->fts_name, "skip")) fts_set(f, e, FTS_SKIP);
		if (e->fts_info == FTS_SL && !strcmp(e->fts_name, "link")) fts_set(f, e, FTS_FOLLOW);
	}
	printf("  end: %s\n", errname(errno));
	fts_close(f);
}

static void list(const char *title, FTSENT *e)
{
	printf("%s:", title);
	for (; e; e = e->fts_link) printf(" %s", e->fts_name);
	printf("\n");
}

int main(void)
{
	char *t[] = { "t", 0 }, *two[] = { "t/a", "none", 0 }, *link[] = { "t/link", 0 }, *roots[] = { "z", "link", 0 };
	char *empty[] = { "", 0 };
	walk("physical", FTS_PHYSICAL | FTS_NOCHDIR, t);
	walk("logical", FTS_LOGICAL, t);
	walk("no status, with dots", FTS_PHYSICAL | FTS_NOSTAT | FTS_SEEDOT, two);
	walk("link on the command line", FTS_PHYSICAL | FTS_COMFOLLOW, link);

	FTS *f = fts_open(roots, FTS_PHYSICAL, by_name);
	list("children", fts_children(f, 0));
	fts_close(f);
	f = fts_open(t, FTS_PHYSICAL | FTS_NOCHDIR, by_name);
	FTSENT *e = fts_read(f);
	list("names", fts_children(f, FTS_NAMEONLY));
	for (e = fts_children(f, 0); e->fts_link; e = e->fts_link) fts_set(f, e, FTS_SKIP);
	printf("without the first: %s\n", fts_read(f)->fts_name);
	PTR(fts_open(roots, 0x1000, 0));
	PTR(fts_open(empty, FTS_PHYSICAL, 0));
	PTR(fts_children(f, 3));
	printf("fts_set(f, e, 9): %s\n", fts_set(f, e, 9) ? errname(errno) : "0");
	fts_close(f);

	/* FTS_AGAIN: a file that has grown meanwhile. */
	char *file[] = { "t/a/f", 0 };
	f = fts_open(file, FTS_PHYSICAL | FTS_NOCHDIR, 0);
	e = fts_read(f);
	FILE *out = fopen("t/a/f", "a");
	fputs("longer", out);
	fclose(out);
	fts_set(f, e, FTS_AGAIN);
	e = fts_read(f);
	printf("again: %s %d\n", e->fts_info == FTS_F ? "FTS_F" : "?", (int)e->fts_statp->st_size);
	fts_close(f);
	return 0;
}
