/* tmpfile works without any folder to write to: the file is in memory then.
 * stdout:
 *   12345 61730
 *   19999 -1
 */
#include <stdio.h>

int main(void)
{
	FILE *f = tmpfile();
	if (!f) {
		perror("tmpfile");
		return 1;
	}
	for (int i = 0; i < 20000; i++)
		fprintf(f, "%05d", i);
	fseek(f, 5 * 12345, SEEK_SET);
	char text[6] = "";
	fread(text, 1, 5, f);
	printf("%s %ld\n", text, ftell(f));
	fseek(f, -5, SEEK_END);
	fread(text, 1, 5, f);
	printf("%s %d\n", text, fgetc(f));
	return fclose(f);
}
