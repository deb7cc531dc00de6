/* strnstr looks at no more than n bytes; strmode writes what ls shows of a mode.
 * stdout:
 *   4 4 -1 0 -1
 *   [-rw-r--r-- ]
 *   [drwxr-xr-x ]
 *   [lrwxrwxrwx ]
 *   [-rwsr-xr-x ]
 *   [-rw-r-Sr-- ]
 *   [drwxrwxrwt ]
 *   [d--------T ]
 *   [crw------- ]
 *   [p--------- ]
 *   [s--S--S--T ]
 * host: skip the host lacks BSD's functions
 */
#include <bsd/string.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static long at(const char *s, const char *p)
{
	return p ? (long)(p - s) : -1;
}

int main(void)
{
	const char *s = "one two three";
	printf("%ld %ld %ld %ld %ld\n", at(s, strnstr(s, "two", 13)), at(s, strnstr(s, "two", 7)), at(s, strnstr(s, "two", 6)),
		at(s, strnstr(s, "", 0)), at(s, strnstr(s, "four", 100)));
	static const mode_t modes[] = { S_IFREG | 0644, S_IFDIR | 0755, S_IFLNK | 0777, S_IFREG | 04755, S_IFREG | 02644, S_IFDIR | 01777, S_IFDIR | 01000,
		S_IFCHR | 0600, S_IFIFO | 0, S_IFSOCK | 07000 };
	for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
		char text[12];
		strmode(modes[i], text);
		printf("[%s]\n", text);
	}
	return 0;
}
