/* opendir and fdopendir: ENOENT, ENOTDIR, EBADF.
 * dirs: .
 * stdout:
 *   opendir("missing"): ENOENT
 *   opendir("f"): ENOTDIR
 *   opendir("f/x"): ENOTDIR
 *   opendir("loop"): ELOOP
 *   opendir(""): ENOENT
 *   fdopendir(-1): EBADF
 *   fdopendir(99): EBADF
 *   fdopendir(open("f", O_RDONLY)): ENOTDIR
 *   fdopendir(fd): ok
 *   dirfd(d) == fd: yes
 *   readdir(d) != 0: yes
 *   closedir(d) = 0
 *   fcntl(fd, F_GETFD): EBADF
 */
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	close(creat("f", 0644));
	symlink("loop", "loop");
	PTR(opendir("missing"));
	PTR(opendir("f"));
	PTR(opendir("f/x"));
	PTR(opendir("loop"));
	PTR(opendir(""));
	PTR(fdopendir(-1));
	PTR(fdopendir(99));
	PTR(fdopendir(open("f", O_RDONLY)));
	int fd = open(".", O_RDONLY);
	DIR *d = PTR(fdopendir(fd));
	IS(dirfd(d) == fd);
	IS(readdir(d) != 0);
	SHOW(closedir(d));
	SHOW(fcntl(fd, F_GETFD));
	return 0;
}
