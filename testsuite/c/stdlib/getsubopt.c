/* getsubopt takes name=value pairs apart by a list of names.
 * stdout:
 *   1 (none)
 *   2 10
 *   -1 unknown
 *   0 (none)
 *   2 (none)
 */
#define _XOPEN_SOURCE 700
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	static char *const names[] = { "ro", "rw", "size", NULL };
	char text[] = "rw,size=10,unknown=3,ro,size", *p = text, *value;
	while (*p) {
		int which = getsubopt(&p, names, &value);
		printf("%d %s\n", which, which < 0 ? "unknown" : value ? value : "(none)");
	}
	return 0;
}
