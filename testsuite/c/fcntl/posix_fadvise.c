/* posix_fadvise takes POSIX's six advices and returns its error.
 * dirs: .
 * stdout:
 *   posix_fadvise(fd, 0, 0, POSIX_FADV_NORMAL) = 0
 *   posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL) = 0
 *   posix_fadvise(fd, 0, 0, POSIX_FADV_RANDOM) = 0
 *   posix_fadvise(fd, 0, 0, POSIX_FADV_WILLNEED) = 0
 *   posix_fadvise(fd, 0, 100, POSIX_FADV_DONTNEED) = 0
 *   posix_fadvise(fd, 100, 0, POSIX_FADV_NOREUSE) = 0
 *   posix_fadvise(fd, 0, 0, 77) = EINVAL
 *   posix_fadvise(fd, 0, -1, POSIX_FADV_NORMAL) = EINVAL
 *   posix_fadvise(-1, 0, 0, POSIX_FADV_NORMAL) = EBADF
 *   posix_fadvise(p[0], 0, 0, POSIX_FADV_NORMAL) = ESPIPE
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int p[2], fd = open("f", O_RDWR | O_CREAT, 0644);
	ERR(posix_fadvise(fd, 0, 0, POSIX_FADV_NORMAL));
	ERR(posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
	ERR(posix_fadvise(fd, 0, 0, POSIX_FADV_RANDOM));
	ERR(posix_fadvise(fd, 0, 0, POSIX_FADV_WILLNEED));
	ERR(posix_fadvise(fd, 0, 100, POSIX_FADV_DONTNEED));
	ERR(posix_fadvise(fd, 100, 0, POSIX_FADV_NOREUSE));
	ERR(posix_fadvise(fd, 0, 0, 77));
	ERR(posix_fadvise(fd, 0, -1, POSIX_FADV_NORMAL));
	ERR(posix_fadvise(-1, 0, 0, POSIX_FADV_NORMAL));
	pipe(p);
	ERR(posix_fadvise(p[0], 0, 0, POSIX_FADV_NORMAL));
	return 0;
}
