/* memfd_create makes a file in memory that has no name.
 * stdout:
 *   ftruncate(fd, 8192) = 0
 *   pwrite(fd, "text", 4, 4000) = 4
 *   8192 bytes, 0 links
 *   text
 *   a mapping is the file: yes
 *   fcntl(fd, F_GETFD) = 0
 *   fcntl(other, F_GETFD) = 1
 *   fd != other: yes
 *   memfd_create("x", 0x40000000u): EINVAL
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int fd = memfd_create("one", 0), other = memfd_create("one", MFD_CLOEXEC);
	struct stat st;
	char text[5] = "";
	SHOW(ftruncate(fd, 8192));
	SHOW(pwrite(fd, "text", 4, 4000));
	fstat(fd, &st);
	printf("%d bytes, %d links\n", (int)st.st_size, (int)st.st_nlink);
	pread(fd, text, 4, 4000);
	puts(text);
	char *m = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	printf("a mapping is the file: %s\n", m != MAP_FAILED && !memcmp(m + 4000, "text", 4) ? "yes" : "no");
	printf("fcntl(fd, F_GETFD) = %d\n", fcntl(fd, F_GETFD));
	printf("fcntl(other, F_GETFD) = %d\n", fcntl(other, F_GETFD));
	IS(fd != other);
	SHOW(memfd_create("x", 0x40000000u));
	return 0;
}
