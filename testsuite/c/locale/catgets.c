/* catopen finds a catalogue by its path and by NLSPATH; catgets gives its messages, or the program's text with ENOMSG;
 * catclose takes it back.
 * dirs: .
 * env: NLSPATH=./nowhere/%N:./%N.cat
 * stdout:
 *   1 1
 *   hello
 *   third
 *   other
 *   own
 *   ENOMSG
 *   own
 *   catclose(by_name): 0
 *   catclose(by_path): 0
 *   catclose((nl_catd)-1): -1 EBADF
 *   (long)catopen("./broken.cat", 0): -1 ENOENT
 * host: skip the format of catalogues is each libc's own
 */
#include "../show.h"
#include <nl_types.h>

static void words(FILE *f, int n, const unsigned long *all)
{
	for (int i = 0; i < n; i++)
		for (int shift = 24; shift >= 0; shift -= 8)
			fputc((int)(all[i] >> shift & 255), f);
}

static void make(const char *name, unsigned long magic)
{
	const unsigned long all[] = { magic, 2, 78, 24, 60, /* sets */ 1, 2, 0, 5, 1, 2, /* messages */ 1, 6, 0, 3, 6, 6, 1, 6, 12 };
	FILE *f = fopen(name, "wb");
	words(f, sizeof all / sizeof *all, all);
	fwrite("hello\0third\0other", 1, 18, f);
	fclose(f);
}

int main(void)
{
	make("demo.cat", 0xff88ff89);
	make("broken.cat", 0x12345678);
	nl_catd by_path = catopen("./demo.cat", 0), by_name = catopen("demo", NL_CAT_LOCALE);
	printf("%d %d\n", by_path != (nl_catd)-1, by_name != (nl_catd)-1);
	puts(catgets(by_path, 1, 1, "own"));
	puts(catgets(by_path, 1, 3, "own"));
	puts(catgets(by_name, 5, 1, "own"));
	errno = 0;
	puts(catgets(by_name, 1, 2, "own"));
	puts(errno == ENOMSG ? "ENOMSG" : errname(errno));
	puts(catgets(by_name, 2, 1, "own"));
	CALL(catclose(by_name));
	CALL(catclose(by_path));
	CALL(catclose((nl_catd)-1));
	CALL((long)catopen("./broken.cat", 0));
	return 0;
}
