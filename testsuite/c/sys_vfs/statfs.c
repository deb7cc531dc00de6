/* statfs and fstatfs: block sizes and the length of names, ENOENT and EBADF.
 * dirs: .
 * stdout:
 *   statfs(".", &s) = 0
 *   s.f_bsize > 0: yes
 *   s.f_namelen >= 255: yes
 *   statfs("nosuch", &s): ENOENT
 *   statfs("", &s): ENOENT
 *   fstatfs(fd, &s) = 0
 *   s.f_bsize > 0: yes
 *   statfs("f/x", &s): ENOTDIR
 *   fstatfs(-1, &s): EBADF
 */
#include "../show.h"
#include <fcntl.h>
#include <sys/vfs.h>

int main(void)
{
	struct statfs s = { 0 };
	SHOW(statfs(".", &s));
	IS(s.f_bsize > 0);
	IS(s.f_namelen >= 255);
	SHOW(statfs("nosuch", &s));
	SHOW(statfs("", &s));
	int fd = open("f", O_RDWR | O_CREAT, 0600);
	SHOW(fstatfs(fd, &s));
	IS(s.f_bsize > 0);
	SHOW(statfs("f/x", &s));
	SHOW(fstatfs(-1, &s));
	return 0;
}
