/* funopen makes a stream on functions; fpurge drops what is held; fgetln gives a line without a copy.
 * dirs: .
 * stdout:
 *   6 first
 *   6 second
 *   fgetln(f, &n) == NULL: 1
 *   fclose(f): 0
 *   fprintf(f, "%s", "seven b"): 7
 *   fflush(f): 0
 *   taken: 7
 *   fpurge(f): 0
 *   fclose(f): 0
 *   taken: 7
 *   closed: 2
 *   funopen(NULL, NULL, NULL, NULL, NULL): EINVAL
 * host: skip the host lacks BSD's functions
 */
#define _GNU_SOURCE
#include "../show.h"

static int given, taken, closed;

static int reads(void *cookie, char *to, int n)
{
	const char *text = cookie;
	int left = (int)strlen(text) - given;
	int m = n < left ? n : left;
	memcpy(to, text + given, m);
	given += m;
	return m;
}

static int writes(void *cookie, const char *from, int n)
{
	(void)cookie;
	(void)from;
	taken += n;
	return n;
}

static int closes(void *cookie)
{
	(void)cookie;
	closed++;
	return 0;
}

int main(void)
{
	FILE *f = funopen("first\nsecond", reads, NULL, NULL, closes);
	size_t n = 0;
	char *line = fgetln(f, &n);
	printf("%zu %.*s\n", n, (int)n - 1, line);
	line = fgetln(f, &n);
	printf("%zu %.*s\n", n, (int)n, line);
	NUMBER(fgetln(f, &n) == NULL);
	NUMBER(fclose(f));
	f = funopen(NULL, NULL, writes, NULL, closes);
	NUMBER(fprintf(f, "%s", "seven b"));
	NUMBER(fflush(f));
	NUMBER(taken);
	fputs("dropped", f);
	NUMBER(fpurge(f));
	NUMBER(fclose(f));
	NUMBER(taken);
	NUMBER(closed);
	POINTER(funopen(NULL, NULL, NULL, NULL, NULL));
	return 0;
}
