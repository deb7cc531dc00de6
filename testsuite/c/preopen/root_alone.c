/* A single preopen of `/` serves every path, absolute and relative.
 * setup:
 *   mkdir -p d/e
 *   echo top >f
 *   echo deep >d/e/f
 * dirs: .::/
 * host: skip the host's root is another
 * stdout:
 *   /f: top
 *   /d/e/f: deep
 *   /d/e/../../f: top
 *   /../../f: top
 *   f: top
 *   d/e/f: deep
 *   ./d/../f: top
 */
#include <stdio.h>

static void show(const char *path)
{
	char line[100] = "failed\n";
	FILE *f = fopen(path, "r");
	if (f)
		fgets(line, sizeof line, f);
	printf("%s: %s", path, line);
	if (f)
		fclose(f);
}

int main(void)
{
	show("/f");
	show("/d/e/f");
	show("/d/e/../../f");
	show("/../../f");
	show("f");
	show("d/e/f");
	show("./d/../f");
}
