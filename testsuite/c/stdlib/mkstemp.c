/* mkstemp, mkostemp, mkstemps and mkdtemp fill in their template, each time differently; EINVAL for a bad one.
 * dirs: .
 * stdout:
 *   mkstemp(a): open
 *   (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR: yes
 *   write(fd, "abc", 3) = 3
 *   (stat(a, &st), st.st_size) = 3
 *   mkstemp(b): open
 *   a[0] == 't' && strlen(a) == 7 && strcmp(a, b): yes
 *   mkstemps(c, 4): open
 *   !strcmp(c + 7, ".txt"): yes
 *   mkdtemp(d): ok
 *   (stat(d, &st), S_ISDIR(st.st_mode)) = 1
 *   mkostemp(e, O_APPEND): open
 *   fcntl(fd, F_GETFL) & O_APPEND: yes
 *   mkstemp(bad): EINVAL
 *   mkstemp(bad2): EINVAL
 *   mkstemp(nowhere): ENOENT
 *   mkstemps(c, 4): EINVAL
 *   mkdtemp(bad): EINVAL
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	char a[] = "tXXXXXX", b[] = "tXXXXXX", c[] = "tXXXXXX.txt", d[] = "dXXXXXX", e[] = "eXXXXXX";
	char bad[] = "tXXXXX", bad2[] = "XXXXXXt", nowhere[] = "missing/XXXXXX";
	int fd = OPEN(mkstemp(a));
	IS((fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR);
	SHOW(write(fd, "abc", 3));
	SHOW((stat(a, &st), st.st_size));
	OPEN(mkstemp(b));
	IS(a[0] == 't' && strlen(a) == 7 && strcmp(a, b));
	OPEN(mkstemps(c, 4));
	IS(!strcmp(c + 7, ".txt"));
	PTR(mkdtemp(d));
	SHOW((stat(d, &st), S_ISDIR(st.st_mode)));
	fd = OPEN(mkostemp(e, O_APPEND));
	IS(fcntl(fd, F_GETFL) & O_APPEND);
	OPEN(mkstemp(bad));
	OPEN(mkstemp(bad2));
	OPEN(mkstemp(nowhere));
	OPEN(mkstemps(c, 4));
	PTR(mkdtemp(bad));
	return 0;
}
