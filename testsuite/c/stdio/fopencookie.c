/* fopencookie: a stream on functions of the program.
 * stdout:
 *   fread(text, 1, sizeof text, f): 15
 *   abcdefghijklmno
 *   fseek(f, 0, SEEK_SET): -1
 *   fclose(f): 0
 *   fprintf(f, "shout %d", 5): 7
 *   fclose(f): 0
 *   SHOUT 5
 *   s.closed: 2
 */
#define _GNU_SOURCE
#include "../show.h"
#include <ctype.h>

struct state {
	int reads, at, closed;
	char wrote[64];
};

static ssize_t reads(void *cookie, char *to, size_t n)
{
	struct state *s = cookie;
	if (s->reads++ > 2)
		return 0;
	size_t i = 0;
	while (i < n && i < 5)
		to[i++] = (char)('a' + s->at++ % 26);
	return (ssize_t)i;
}

static ssize_t writes(void *cookie, const char *from, size_t n)
{
	struct state *s = cookie;
	size_t have = strlen(s->wrote);
	for (size_t i = 0; i < n && have + i < sizeof s->wrote - 1; i++)
		s->wrote[have + i] = (char)toupper((unsigned char)from[i]);
	return (ssize_t)n;
}

static int closes(void *cookie)
{
	((struct state *)cookie)->closed++;
	return 0;
}

int main(void)
{
	struct state s = { 0 };
	cookie_io_functions_t functions = { .read = reads, .write = writes, .close = closes };
	FILE *f = fopencookie(&s, "r", functions);
	char text[40] = "";
	NUMBER(fread(text, 1, sizeof text, f));
	puts(text);
	NUMBER(fseek(f, 0, SEEK_SET));
	NUMBER(fclose(f));
	f = fopencookie(&s, "w", functions);
	NUMBER(fprintf(f, "shout %d", 5));
	NUMBER(fclose(f));
	puts(s.wrote);
	NUMBER(s.closed);
	return 0;
}
