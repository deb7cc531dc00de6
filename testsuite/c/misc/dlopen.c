/* Without dynamic linking dlopen fails with a message, which dlerror gives once.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * stdout:
 *   1
 *   1
 *   1
 *   0
 *   1
 * host: skip the host loads libraries
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>

int main(void)
{
	printf("%d\n", dlopen("libnone.so", RTLD_NOW) == NULL);
	const char *why = dlerror();
	printf("%d\n", why && *why);
	printf("%d\n", dlerror() == NULL);
	Dl_info info;
	printf("%d\n", dladdr(&info, &info));
	printf("%d\n", dlclose(NULL) != 0);
	return 0;
}
