/* funopen makes a stream of functions; fpurge forgets what a stream has not written or not given out (BSD).
 * host: skip glibc has neither
 * stdout:
 *   hello 5 2
 *   read only: 1
 *   written: HELLO
 *   closed 2
 *   funopen(0, 0, 0, 0, 0): EINVAL
 *   fgetln 4 one
 *   purged: x
 */
#include <ctype.h>
#include <string.h>
#include <stdlib.h>
#include "../show.h"

static char store[64];
static int closed;

struct text {
	const char *s;
	size_t at;
};

static int give(void *cookie, char *buf, int n)
{
	struct text *t = cookie;
	int left = strlen(t->s) - t->at;
	if (n > left) n = left;
	memcpy(buf, t->s + t->at, n);
	t->at += n;
	return n;
}

static off_t move(void *cookie, off_t off, int whence)
{
	struct text *t = cookie;
	off_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (off_t)t->at : (off_t)strlen(t->s);
	return t->at = from + off;
}

static int take(void *cookie, const char *buf, int n)
{
	char *to = (char *)cookie + strlen(cookie);
	for (int i = 0; i < n; i++) *to++ = toupper(buf[i]);
	return n;
}

static int end(void *cookie)
{
	closed++;
	return 0;
}

int main(void)
{
	char word[16];
	struct text t = { "say hello", 0 };
	FILE *f = funopen(&t, give, 0, move, end);
	fseek(f, 4, SEEK_SET);
	if (fscanf(f, "%15s", word) != 1) return 1;
	fseek(f, 2, SEEK_SET);
	printf("%s %d %ld\n", word, (int)strlen(word), ftell(f));
	printf("read only: %d\n", fputc('x', f) == EOF && ferror(f));
	fclose(f);
	f = funopen(store, 0, take, 0, end);
	fputs("hello", f);
	fclose(f);
	printf("written: %s\n", store);
	printf("closed %d\n", closed);
	PTR(funopen(0, 0, 0, 0, 0));

	size_t n;
	f = fmemopen("one\ntwo\n", 8, "r");
	char *line = fgetln(f, &n);
	printf("fgetln %d %.3s\n", (int)n, line);
	fclose(f);
	f = funopen(memset(store, 0, sizeof store), 0, take, 0, 0);
	fputs("lost", f);
	fpurge(f);
	fputs("x", f);
	fclose(f);
	printf("purged: %c%s\n", tolower(store[0]), store + 1);
	return 0;
}
