/* dlsym, dlinfo: a program is one module without symbols at run time; dl_iterate_phdr tells of no object.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * host: skip the host has shared libraries
 * stdout:
 *   !dlsym(RTLD_DEFAULT, "puts"): yes
 *   dlerror() != 0: yes
 *   dlerror() == 0: yes
 *   dlinfo(0, RTLD_DI_LINKMAP, &where): 0
 *   dl_iterate_phdr(each, 0) = 0
 *   seen = 0
 *   isastream(0) = 0
 *   isastream(99): EBADF
 */
#define _GNU_SOURCE
#include "../show.h"
#include <dlfcn.h>
#include <link.h>
#include <stropts.h>

static int seen;

static int each(struct dl_phdr_info *info, size_t size, void *data)
{
	seen++;
	return 0;
}

int main(void)
{
	IS(!dlsym(RTLD_DEFAULT, "puts"));
	IS(dlerror() != 0);
	IS(dlerror() == 0);
	void *where;
	SHOW(dlinfo(0, RTLD_DI_LINKMAP, &where));
	SHOW(dl_iterate_phdr(each, 0));
	SHOW(seen);
	SHOW(isastream(0));
	SHOW(isastream(99));
	return 0;
}
