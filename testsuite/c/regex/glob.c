/* glob: sorted names, marks, hidden files, several folders, appending, braces' absence, GLOB_NOMATCH and GLOB_NOCHECK.
 * dirs: .
 * setup: mkdir d1 d2; touch a.c b.c c.h .hidden d1/x.c d2/y.c 'odd*name'; ln -s nowhere dangling
 * stdout:
 *   1:  a.c b.c.
 *   2:  a.c b.c c.h d1 d2 dangling odd*name.
 *   3:  a.c b.c c.h d1/ d2/ dangling odd*name.
 *   4:  a.c b.c c.h.
 *   5:  d1/x.c d2/y.c.
 *   6:  d1/ d2/.
 *   7:  .hidden.
 *   8: GLOB_NOMATCH.
 *   9:  none*.
 *   10:  odd*name.
 *   11:  dangling.
 *   12:  d1/.
 *   13:  d1/../c.h.
 *   14:  ./a.c.
 *   2 1 1 c.h d1/x.c
 *   1
 */
#define _GNU_SOURCE
#include <glob.h>
#include <stdio.h>

static void show(const char *pattern, int flags)
{
	glob_t g = { 0 };
	int r = glob(pattern, flags, NULL, &g);
	static int count;
	printf("%d: %s", ++count, r == 0 ? "" : r == GLOB_NOMATCH ? "GLOB_NOMATCH" : "error");
	for (size_t i = 0; i < g.gl_pathc; i++)
		printf(" %s", g.gl_pathv[i]);
	puts(".");
	globfree(&g);
}

static int stop(const char *path, int error)
{
	(void)path;
	(void)error;
	return 1;
}

int main(void)
{
	show("*.c", 0);
	show("*", 0);
	show("*", GLOB_MARK);
	show("?.[ch]", 0);
	show("*/*.c", 0);
	show("d*/", 0);
	show(".h*", 0);
	show("none*", 0);
	show("none*", GLOB_NOCHECK);
	show("odd\\*name", 0);
	show("dangling", 0);
	show("d1", GLOB_MARK);
	show("d1/../*.h", 0);
	show("./a*", 0);
	glob_t g = { .gl_offs = 2 };
	glob("*.h", GLOB_DOOFFS, NULL, &g);
	glob("d1/*", GLOB_DOOFFS | GLOB_APPEND, NULL, &g);
	printf("%zu %d %d %s %s\n", g.gl_pathc, g.gl_pathv[0] == NULL, g.gl_pathv[1] == NULL, g.gl_pathv[2], g.gl_pathv[3]);
	globfree(&g);
	int r = glob("a.c/*", GLOB_ERR, stop, &g);
	printf("%d\n", r == GLOB_NOMATCH || r == GLOB_ABORTED);
	return 0;
}
