/* fwrite, fputs and puts give each byte once and in order, whatever the size, the place, the buffer and its mode.
 * dirs: .
 * stdout:
 *   one
 *   two
 *   memory: 0
 *   0: 0
 *   1: 0
 *   2: 0
 *   fwrite: 3 2 0 0
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 150, PLACES = 9 };

static char source[MOST + PLACES + 1], expected[1 << 20], got[1 << 20];
static size_t size;

static void note(const char *s, size_t n)
{
	memcpy(expected + size, s, n);
	size += n;
}

/* Text of every size at every place, lines among it. */
static void write_all(FILE *f)
{
	size = 0;
	for (size_t i = 0; i < sizeof source - 1; i++)
		source[i] = (char)(i % 37 == 36 ? '\n' : 'a' + i % 26);
	for (size_t n = 0; n <= MOST; n++) {
		for (size_t at = 0; at < PLACES; at++) {
			fwrite(source + at, 1, n, f);
			note(source + at, n);
		}
		const char cut = source[n];
		source[n] = 0;
		fputs(source, f);
		note(source, n);
		source[n] = cut;
	}
	fwrite(source + 1, 1, 2000 % MOST, f);
	note(source + 1, 2000 % MOST);
}

static int wrong(size_t n)
{
	return n != size || memcmp(expected, got, n);
}

int main(void)
{
	puts("one");
	fputs("two\n", stdout);
	char *memory;
	size_t n;
	FILE *f = open_memstream(&memory, &n);
	write_all(f);
	fclose(f);
	memcpy(got, memory, n);
	free(memory);
	printf("memory: %d\n", wrong(n));
	static const int modes[] = { _IOFBF, _IOLBF, _IONBF };
	static char buffer[100];
	for (int i = 0; i < 3; i++) {
		f = fopen("file", "w+");
		setvbuf(f, buffer, modes[i], sizeof buffer);
		write_all(f);
		rewind(f);
		printf("%d: %d\n", i, wrong(fread(got, 1, sizeof got, f)));
		fclose(f);
	}
	f = fopen("file", "w");
	printf("fwrite: %zu %zu", fwrite("abcdef", 2, 3, f), fwrite("abcdef", 3, 2, f));
	printf(" %zu %zu\n", fwrite("abcdef", 0, 3, f), fwrite("abcdef", 3, 0, f));
	fclose(f);
	return 0;
}
