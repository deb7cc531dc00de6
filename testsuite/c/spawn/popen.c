/* popen both ways, pclose's status, and that one child does not keep another's pipe open.
 * run: --spawn
 * stdout:
 *   read: line 1
 *   read: line 2
 *   r: exit 5
 *   SHOUT
 *   w: exit 0
 *   UNSHOUTED
 *   first: exit 0
 *   second: exit 0
 *   1000000 bytes
 *   big: exit 0
 *   not found: exit 127
 *   popen("true", "x"): EINVAL
 */
#include "child.h"

int main(void)
{
	char line[100];
	FILE *f = popen("echo line 1; echo line 2; exit 5", "r");
	while (fgets(line, sizeof line, f)) printf("read: %s", line);
	ended("r", pclose(f));
	f = popen("tr a-z A-Z", "w");
	fputs("shout\n", f);
	ended("w", pclose(f));
	/* The second must not have the first's pipe, or the first would wait for it. */
	FILE *one = popen("tr a-z A-Z", "w"), *two = popen("cat", "w");
	fputs("unshouted\n", one);
	ended("first", pclose(one));
	ended("second", pclose(two));
	f = popen("head -c 1000000 /dev/zero", "r");
	size_t n = 0;
	char buf[5000];
	for (size_t got; (got = fread(buf, 1, sizeof buf, f)); n += got);
	printf("%zu bytes\n", n);
	ended("big", pclose(f));
	f = popen("exec nosuchprogram 2>&-", "r");
	while (fgets(line, sizeof line, f));
	ended("not found", pclose(f));
	PTR(popen("true", "x"));
	return 0;
}
