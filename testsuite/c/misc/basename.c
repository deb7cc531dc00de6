/* basename and dirname of libgen.h, with POSIX's edge cases.
 * stdout:
 *   [/usr/lib] /usr lib
 *   [/usr/] / usr
 *   [usr] . usr
 *   [/] / /
 *   [.] . .
 *   [..] . ..
 *   [] . .
 *   [a/b/c//] a/b c
 *   [a//b] a b
 *   [/a] / a
 *   . .
 */
#include <libgen.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	static const char *const all[] = { "/usr/lib", "/usr/", "usr", "/", ".", "..", "", "a/b/c//", "a//b", "/a" };
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		char a[20], b[20];
		strcpy(a, all[i]);
		strcpy(b, all[i]);
		printf("[%s] %s %s\n", all[i], dirname(a), basename(b));
	}
	printf("%s %s\n", dirname(NULL), basename(NULL));
	return 0;
}
