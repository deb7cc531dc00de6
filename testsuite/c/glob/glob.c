/* glob(): sorted, hidden files only by a dot, directories marked, and GLOB_NOMATCH.
 * dirs: .
 * stdout:
 *   1: a.c b.c
 *   2: a.c a.h b.c d
 *   3: .hidden
 *   4: d/x.c
 *   5: d/e/y.c
 *   6: a.c a.h b.c
 *   7: a.c a.h b.c d/
 *   8: no match
 *   9: *.z
 *   10: d/e/y.c
 *   11: no match
 *   12: no match
 *   glob("*.c", GLOB_DOOFFS, 0, &g) = 0
 *   glob("*.h", GLOB_DOOFFS | GLOB_APPEND, 0, &g) = 0
 *   g.gl_pathc = 3
 *   !g.gl_pathv[0] && !g.gl_pathv[1]: yes
 *   a.c a.h
 */
#include <fcntl.h>
#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

static int number;

static void show(const char *pattern, int flags)
{
	glob_t g = { 0 };
	int r = glob(pattern, flags, 0, &g);
	printf("%d:%s", ++number, r == GLOB_NOMATCH ? " no match" : r ? " error" : "");
	for (size_t i = 0; !r && i < g.gl_pathc; i++) printf(" %s", g.gl_pathv[i]);
	putchar('\n');
	if (!r) globfree(&g);
}

int main(void)
{
	mkdir("d", 0755);
	mkdir("d/e", 0755);
	const char *names[] = { "b.c", "a.c", "a.h", ".hidden", "d/x.c", "d/e/y.c" };
	for (int i = 0; i < 6; i++) close(creat(names[i], 0644));
	show("*.c", 0);
	show("*", 0);
	show(".h*", 0);
	show("*/*.c", 0);
	show("*/*/*", 0);
	show("[ab].?", 0);
	show("*", GLOB_MARK);
	show("*.z", 0);
	show("*.z", GLOB_NOCHECK);
	show("d/e/y.c", 0);
	show("d/e/z.c", 0);
	show("missing/*", 0);
	glob_t g = { .gl_offs = 2 };
	SHOW(glob("*.c", GLOB_DOOFFS, 0, &g));
	SHOW(glob("*.h", GLOB_DOOFFS | GLOB_APPEND, 0, &g));
	SHOW(g.gl_pathc);
	IS(!g.gl_pathv[0] && !g.gl_pathv[1]);
	printf("%s %s\n", g.gl_pathv[2], g.gl_pathv[4]);
	globfree(&g);
	return 0;
}
