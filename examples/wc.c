/* Counts lines, words and bytes of files, or of standard input.
 *
 *     wasicc run --dir . examples/wc.c README.md LICENSE
 */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

struct counts {
	unsigned long lines, words, bytes;
};

static struct counts count(FILE *file)
{
	struct counts n = { 0 };
	int c, in_word = 0;
	while ((c = getc(file)) != EOF) {
		n.bytes++;
		n.lines += c == '\n';
		n.words += !in_word && !isspace(c);
		in_word = !isspace(c);
	}
	return n;
}

static void show(struct counts n, const char *name)
{
	printf("%7lu %7lu %7lu %s\n", n.lines, n.words, n.bytes, name);
}

int main(int argc, char **argv)
{
	struct counts total = { 0 };
	int status = 0;
	if (argc == 1)
		show(count(stdin), "");
	for (int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "r");
		if (!file) {
			fprintf(stderr, "wc: %s: %s\n", argv[i], strerror(errno));
			status = 1;
			continue;
		}
		struct counts n = count(file);
		fclose(file);
		show(n, argv[i]);
		total.lines += n.lines;
		total.words += n.words;
		total.bytes += n.bytes;
	}
	if (argc > 2)
		show(total, "total");
	return status;
}
