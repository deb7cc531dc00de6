/* snprintf, sprintf, asprintf, dprintf and the v forms: what they count, cut off and terminate.
 * timeout: 120
 * stdout:
 *   snprintf(a, 5, "%s", "abcdefgh"): 8
 *   abcd #
 *   snprintf(a, 1, "%s", "xyz"): 3
 *   a[0]: 0
 *   snprintf(NULL, 0, "%d items", 12): 8
 *   snprintf(a, 0, "%s", "xyz"): 3
 *   !
 *   sprintf(a, "%d", 1234): 4
 *   1234
 *   asprintf(&made, "%0200d", 7): 200
 *   strlen(made): 200
 *   5 [key=0]
 *   5 [key=1]
 *   5 [key=2]
 *   key=3
 *   6 []
 *   key=4
 *   6 []
 *   key=5
 *   6 []
 *   straight to the descriptor
 *   dprintf(1, "%s\n", "straight to the descriptor"): 27
 *   snprintf(a, sizeof a, "%*d%*d", INT_MAX, 1, INT_MAX, 1): -1 EOVERFLOW
 *   dprintf(99, "x"): -1 EBADF
 */
#define _GNU_SOURCE
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include "../show.h"

static int v(int which, char *out, size_t n, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = -2;
	char *made = NULL;
	switch (which) {
	case 0: r = vsnprintf(out, n, format, args); break;
	case 1: r = vsprintf(out, format, args); break;
	case 2:
		r = vasprintf(&made, format, args);
		snprintf(out, n, "%s", made);
		free(made);
		break;
	case 3: r = vprintf(format, args); break;
	case 4: r = vfprintf(stdout, format, args); break;
	case 5:
		fflush(stdout);
		r = vdprintf(1, format, args);
		break;
	}
	va_end(args);
	return r;
}

int main(void)
{
	char a[10] = "#########";
	NUMBER(snprintf(a, 5, "%s", "abcdefgh"));
	printf("%s %c\n", a, a[5]);
	NUMBER(snprintf(a, 1, "%s", "xyz"));
	NUMBER(a[0]);
	NUMBER(snprintf(NULL, 0, "%d items", 12));
	a[0] = '!';
	NUMBER(snprintf(a, 0, "%s", "xyz"));
	printf("%c\n", a[0]);
	NUMBER(sprintf(a, "%d", 1234));
	puts(a);
	char *made = NULL;
	NUMBER(asprintf(&made, "%0200d", 7));
	NUMBER(strlen(made));
	free(made);
	for (int which = 0; which < 6; which++) {
		char out[40] = "";
		int n = v(which, out, sizeof out, "%s=%d%s", "key", which, which > 2 ? "\n" : "");
		printf("%d [%s]\n", n, out);
	}
	fflush(stdout);
	NUMBER(dprintf(1, "%s\n", "straight to the descriptor"));
	fflush(stdout);
	CALL(snprintf(a, sizeof a, "%*d%*d", INT_MAX, 1, INT_MAX, 1));
	CALL(dprintf(99, "x"));
	return 0;
}
