/* euidaccess and eaccess ask with the effective ids, which are the real ones.
 * dirs: .
 * stdout:
 *   euidaccess("f", F_OK) = 0
 *   euidaccess("f", R_OK | W_OK) = 0
 *   eaccess("f", R_OK) = 0
 *   eaccess("nosuch", R_OK): ENOENT
 *   euidaccess("f/x", R_OK): ENOTDIR
 *   euidaccess("", F_OK): ENOENT
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	close(open("f", O_CREAT | O_WRONLY, 0600));
	SHOW(euidaccess("f", F_OK));
	SHOW(euidaccess("f", R_OK | W_OK));
	SHOW(eaccess("f", R_OK));
	SHOW(eaccess("nosuch", R_OK));
	SHOW(euidaccess("f/x", R_OK));
	SHOW(euidaccess("", F_OK));
	return 0;
}
