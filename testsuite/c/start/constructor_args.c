/* The environment is there when constructors run.
 * env: EARLY=yes
 * stdout: constructor sees yes
 */
#include <stdio.h>
#include <stdlib.h>

__attribute__((constructor)) static void early(void)
{
	const char *value = getenv("EARLY");
	printf("constructor sees %s\n", value ? value : "nothing");
}

int main(void) { return 0; }
