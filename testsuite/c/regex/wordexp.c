/* wordexp needs a shell to run: it refuses what POSIX refuses, and fails for the rest.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * stdout:
 *   0
 *   1
 *   0
 *   1
 * host: skip the host has a shell
 */
#include <stdio.h>
#include <wordexp.h>

int main(void)
{
	wordexp_t w = { 0 };
	printf("%d\n", wordexp("a | b", &w, 0) == WRDE_BADCHAR);
	printf("%d\n", wordexp("$(date)", &w, WRDE_NOCMD) == WRDE_CMDSUB);
	printf("%d\n", wordexp("'open", &w, 0) == WRDE_SYNTAX);
	int r = wordexp("plain words", &w, 0);
	printf("%d\n", r == WRDE_NOSPACE);
	if (!r)
		wordfree(&w);
	return 0;
}
