/* getusershell lists the shells of /etc/shells, or the two of every system.
 * stdout:
 *   1 1
 *   1
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int n = 0, absolute = 1;
	setusershell();
	for (char *s; (s = getusershell()); n++)
		absolute &= s[0] == '/';
	printf("%d %d\n", n >= 2, absolute);
	endusershell();
	setusershell();
	printf("%d\n", getusershell() != NULL);
	endusershell();
	return 0;
}
