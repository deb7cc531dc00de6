#include <stdio.h>

char *shout(const char *text);
void shout_free(char *text);
int count_words(const char *path);

int main(void)
{
	char *text = shout("gr\xc3\xbc\xc3\x9f from C");
	puts(text);
	shout_free(text);
	printf("%s\n", shout("\xff") ? "text" : "no text");
	FILE *file = fopen("words", "w");
	if (!file) return 1;
	fputs("one two one\n", file);
	fclose(file);
	fflush(stdout);
	printf("%d\n", count_words("words"));
	fflush(stdout);
	printf("%d\n", count_words("none"));
	return 0;
}
