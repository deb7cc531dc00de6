/* tmpnam's names differ and belong to no file.
 * stdout:
 *   tmpnam(a): ok
 *   tmpnam(b): ok
 *   strcmp(a, b): yes
 *   access(a, F_OK): ENOENT
 */
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char a[L_tmpnam], b[L_tmpnam];
	PTR(tmpnam(a));
	PTR(tmpnam(b));
	IS(strcmp(a, b));
	SHOW(access(a, F_OK));
	return 0;
}
