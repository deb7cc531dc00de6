/* recallocarray, reallocf, freezero, the comparisons that take no time of their own, and strnstr (OpenBSD, FreeBSD).
 * host: skip glibc has none of them
 * stdout:
 *   grown: 1 2 0 0
 *   shrunk: 1
 *   recallocarray(p, 1, (size_t)-1, sizeof(int)): ENOMEM
 *   recallocarray(p, (size_t)-1, 1, sizeof(int)): EINVAL
 *   0 1 1
 *   0 -1 1 -1
 *   strnstr 2 none 0 none
 *   strmode drwxr-xr-x | -rw-r----- | -rwsr-Sr-T | lrwxrwxrwx | ?---------
 *   strmode prw------- | srwxrwxrwx | crw-rw---- | brw-rw---t
 */
#include <bsd/stdlib.h>
#include <bsd/string.h>
#include <sys/stat.h>
#include "../show.h"

static const char *mode(mode_t m)
{
	static char text[4][12];
	static int at;
	char *s = text[at++ % 4];
	strmode(m, s);
	if (strlen(s) != 11 || s[10] != ' ') return "wrong";
	s[10] = 0;
	return s;
}

int main(void)
{
	int *p = recallocarray(0, 0, 2, sizeof *p);
	p[0] = 1;
	p[1] = 2;
	p = recallocarray(p, 2, 4, sizeof *p);
	printf("grown: %d %d %d %d\n", p[0], p[1], p[2], p[3]);
	p = recallocarray(p, 4, 1, sizeof *p);
	printf("shrunk: %d\n", p[0]);
	PTR(recallocarray(p, 1, (size_t)-1, sizeof(int)));
	PTR(recallocarray(p, (size_t)-1, 1, sizeof(int)));
	p = reallocf(p, 100);
	freezero(p, 100);
	freezero(0, 7);
	printf("%d %d %d\n", timingsafe_bcmp("abc", "abc", 3), timingsafe_bcmp("abc", "abd", 3), timingsafe_bcmp("xbc", "abc", 3));
	printf("%d %d %d %d\n", timingsafe_memcmp("abc", "abc", 3), timingsafe_memcmp("abz", "bba", 3),
		timingsafe_memcmp("\xff", "\x01", 1), timingsafe_memcmp("aab", "aac", 3));
	const char *s = "abcdef";
	printf("strnstr %d %s %d %s\n", (int)(strnstr(s, "cd", 4) - s), strnstr(s, "cd", 3) ? s : "none",
		(int)(strnstr(s, "", 0) - s), strnstr(s, "efg", 9) ? s : "none");
	printf("strmode %s | %s | ", mode(S_IFDIR | 0755), mode(S_IFREG | 0640));
	printf("%s | %s | %s\n", mode(S_IFREG | 07744), mode(S_IFLNK | 0777), mode(0));
	printf("strmode %s | %s | ", mode(S_IFIFO | 0600), mode(S_IFSOCK | 0777));
	printf("%s | %s\n", mode(S_IFCHR | 0660), mode(S_IFBLK | 01661));
	return 0;
}
