/* memfd_create (Linux): a shared memory object that has lost its name. There is nobody to seal it against. */
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <string.h>
#include <sys/mman.h>

hidden char *__randname(char *);

int memfd_create(const char *label, unsigned flags)
{
	char name[] = "/memfd.XXXXXX";
	int fd;
	if (flags & ~(MFD_CLOEXEC | MFD_ALLOW_SEALING) || strlen(label) > 249) {
		errno = EINVAL;
		return -1;
	}
	do fd = shm_open((__randname(name + 7), name), O_RDWR | O_CREAT | O_EXCL, 0777);
	while (fd < 0 && errno == EEXIST);
	if (fd < 0) return -1;
	shm_unlink(name);
	if (!(flags & MFD_CLOEXEC)) fcntl(fd, F_SETFD, 0);
	return fd;
}
