/* scanf, fscanf and the v forms leave the stream just behind what they took.
 * stdin:
 *   10 twenty
 *   30,40
 *   rest of it
 * stdout:
 *   1: 10, next [ ]
 *   1: twenty
 *   1: 30
 *   1: 40
 *   0, next [r]
 *   2: 5 6
 *   -1
 */
#include <stdarg.h>
#include <stdio.h>

static int from_stdin(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = vscanf(format, args);
	va_end(args);
	return r;
}

static int from(FILE *f, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = vfscanf(f, format, args);
	va_end(args);
	return r;
}

static int from_text(const char *text, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int r = vsscanf(text, format, args);
	va_end(args);
	return r;
}

int main(void)
{
	int a = 0, b = 0;
	char word[20] = "";
	int n = scanf("%d", &a);
	printf("%d: %d, next [%c]\n", n, a, getchar());
	n = from_stdin("%19s", word);
	printf("%d: %s\n", n, word);
	n = from(stdin, "%d", &a);
	printf("%d: %d\n", n, a);
	n = fscanf(stdin, ",%d", &b);
	printf("%d: %d\n", n, b);
	n = scanf("%d", &a);
	printf("%d, next [%c]\n", n, getchar());
	n = from_text("5/6", "%d/%d", &a, &b);
	printf("%d: %d %d\n", n, a, b);
	n = scanf("%*[^\n]%d", &a);
	printf("%d\n", n);
	return 0;
}
