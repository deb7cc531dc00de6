/* tmpfile is empty, can be read and written.
 * stdout:
 *   tmpfile(): ok
 *   fgetc(f) == EOF: yes
 *   fputs("hello", f) >= 0 = 1
 *   hello
 *   fclose(f) = 0
 */
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
