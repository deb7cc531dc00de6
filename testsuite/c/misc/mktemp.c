/* mktemp gives a free name; mkstemps, mkostemps and mkostemp keep the end of the name; EINVAL without X's.
 * dirs: .
 * stdout:
 *   mktemp(a) == a && strncmp(a, "name", 4) == 0 && strcmp(a, "nameXXXXXX") != 0: 1
 *   access(a, F_OK): -1
 *   mkstemps(b, 4) >= 0 && !strcmp(b + 7, ".txt"): 1
 *   access(b, R_OK | W_OK): 0
 *   mkostemps(c, 2, O_APPEND) >= 0 && !strcmp(c + 7, ".c"): 1
 *   access(c, R_OK | W_OK): 0
 *   mkostemp(d, O_CLOEXEC) >= 0: 1
 *   mkstemps(bad, 0): -1 EINVAL
 *   mkostemps(b, 100, 0): -1 EINVAL
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

extern char *mktemp(char *);

int main(void)
{
	char a[] = "nameXXXXXX", b[] = "fXXXXXX.txt", c[] = "gXXXXXX.c", bad[] = "short.XXX", d[] = "hXXXXXX";
	NUMBER(mktemp(a) == a && strncmp(a, "name", 4) == 0 && strcmp(a, "nameXXXXXX") != 0);
	NUMBER(access(a, F_OK));
	NUMBER(mkstemps(b, 4) >= 0 && !strcmp(b + 7, ".txt"));
	NUMBER(access(b, R_OK | W_OK));
	NUMBER(mkostemps(c, 2, O_APPEND) >= 0 && !strcmp(c + 7, ".c"));
	NUMBER(access(c, R_OK | W_OK));
	NUMBER(mkostemp(d, O_CLOEXEC) >= 0);
	CALL(mkstemps(bad, 0));
	CALL(mkostemps(b, 100, 0));
	return 0;
}
