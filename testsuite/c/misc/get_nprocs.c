/* What the system is asked for: processors, pages, descriptors, load, the auxiliary vector, the host's number.
 * stdout:
 *   get_nprocs() >= 1: 1
 *   get_nprocs_conf() >= get_nprocs(): 1
 *   get_phys_pages() > 0: 1
 *   get_avphys_pages() >= 0: 1
 *   getdtablesize() >= 64: 1
 *   sysinfo(&info): 0
 *   info.mem_unit > 0 && info.totalram > 0: 1
 *   n == -1 || (n == 3 && load[0] >= 0): 1
 *   getauxval(999999): 0
 *   gethostid() == gethostid(): 1
 *   gettid() > 0: 1
 *   dir && dir[0] == '/': 1
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/sysinfo.h>
#include <unistd.h>

int main(void)
{
	NUMBER(get_nprocs() >= 1);
	NUMBER(get_nprocs_conf() >= get_nprocs());
	NUMBER(get_phys_pages() > 0);
	NUMBER(get_avphys_pages() >= 0);
	NUMBER(getdtablesize() >= 64);
	struct sysinfo info;
	CALL(sysinfo(&info));
	NUMBER(info.mem_unit > 0 && info.totalram > 0);
	double load[3] = { -1, -1, -1 };
	int n = getloadavg(load, 3);
	NUMBER(n == -1 || (n == 3 && load[0] >= 0));
	NUMBER(getauxval(999999));
	NUMBER(gethostid() == gethostid());
	NUMBER(gettid() > 0);
	char *dir = get_current_dir_name();
	NUMBER(dir && dir[0] == '/');
	free(dir);
	return 0;
}
