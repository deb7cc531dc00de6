/* With several preopens, the longest one that matches a path serves it.
 * setup:
 *   mkdir -p a/sub other b
 *   echo from a >a/f
 *   echo from a/sub >a/sub/f
 *   echo from other >other/f
 *   echo from b >b/f
 * dirs: a::/data other::/data/sub b::/database
 * host: skip the host has no preopens
 * stdout:
 *   /data/f: from a
 *   /data/sub/f: from other
 *   /data/../data/f: from a
 *   /data/./sub/../f: from a
 *   //data//sub//f: from other
 *   /database/f: from b
 *   /datab/f: No such file or directory
 *   /f: No such file or directory
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

static void show(const char *path)
{
	char line[100] = "";
	FILE *f = fopen(path, "r");
	if (!f) {
		if (errno == ENOENT)
			printf("%s: No such file or directory\n", path);
		else
			printf("%s: %s\n", path, strerror(errno));
		return;
	}
	fgets(line, sizeof line, f);
	printf("%s: %s", path, line);
	fclose(f);
}

int main(void)
{
	show("/data/f");
	show("/data/sub/f");
	show("/data/../data/f");
	show("/data/./sub/../f");
	show("//data//sub//f");
	show("/database/f");
	show("/datab/f");
	show("/f");
}
