/* Calls that only link-time optimization makes reach libc's functions, and those have the arguments that they need: the format, the stream
 * and the sizes are known only when all files are seen together.
 * sources: parts/late.c
 * flags: -w -flto
 * matrix: -O2 | -Oz | -O1 -fno-wasicc-small-printf | -O2 -flto=thin | -O3 -mno-simd128 | -O0
 * host-flags: -w -O2
 * stdout:
 *   one
 *   two
 *   three 3
 *   four
 *   5
 *   zero 0
 *   six 6.5 1.5
 *   length 11
 *   copy hello world
 *   own 42
 *   jumped 7
 *   the end
 */
#define getline stdio_getline
#include <stdio.h>
#undef getline
#include <stdlib.h>

void say(const char *format);
void say_text(const char *format, const char *text);
void say_number(const char *format, int n);
void put(const char *text, FILE *f);
void put_byte(int c);
char *room(size_t n);
double rest(double a, double b);
size_t length(const char *s);
void copy(char *to, const char *from, size_t n);
int getline(int n);
int jump(int n);

static void __attribute__((destructor)) end(void)
{
	say("the end\n");
}

int main(void)
{
	char text[12];

	say("one\n");
	say_text("%s\n", "two");
	say_number("three %d\n", 3);
	put("four\n", stdout);
	put_byte('5');
	put_byte('\n');
	char *p = room(100);
	for (int i = 0; i < 100; i++)
		p[0] |= p[i];
	say_number("zero %d\n", p[0]);
	free(p);
	printf("six %g %g\n", 6.5, rest(11.5, 2));
	say_number("length %d\n", (int)length("hello world"));
	copy(text, "hello world", 12);
	say_text("copy %s\n", text);
	say_number("own %d\n", getline(41));
	say_number("jumped %d\n", jump(7));
	return 0;
}
