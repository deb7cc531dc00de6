/* A mode without permissions makes access say EACCES.
 * dirs: .
 * host: skip the superuser is denied nothing
 * stdout:
 *   chmod("f", 0444) = 0
 *   access("f", R_OK) = 0
 *   access("f", W_OK): EACCES
 *   chmod("f", 0) = 0
 *   access("f", F_OK) = 0
 *   access("f", R_OK): EACCES
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	close(creat("f", 0644));
	SHOW(chmod("f", 0444));
	SHOW(access("f", R_OK));
	SHOW(access("f", W_OK));
	SHOW(chmod("f", 0));
	SHOW(access("f", F_OK));
	SHOW(access("f", R_OK));
	return 0;
}
