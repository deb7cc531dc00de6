/* tmpfile is empty, can be read and written, and leaves no name behind.
 * dirs: .
 * host: skip the host has another /tmp
 * stdout:
 *   tmpfile(): ENOENT
 */
#include <dirent.h>
#include "../show.h"

int main(void)
{
	char buf[16] = "";
	FILE *f = PTR(tmpfile());
	IS(fgetc(f) == EOF);
	SHOW(fputs("hello", f) >= 0);
	rewind(f);
	puts(fgets(buf, sizeof buf, f));
	SHOW(fclose(f));
	return 0;
}
