/* opendirat: what other WASI C libraries have, too, and scandirat uses. */
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

DIR *opendirat(int dirfd, const char *name)
{
	int fd = openat(dirfd, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0) return 0;
	DIR *d = fdopendir(fd);
	if (!d) close(fd);
	return d;
}
