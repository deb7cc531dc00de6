/* st_blocks counts units of 512 bytes, enough for all of a file's size; a symbolic link has none.
 * dirs: .
 * host: skip how many blocks a file takes is the file system's affair
 * stdout:
 *   symlink("target", "link") = 0
 *   lstat("link", &st) = 0
 *   st.st_size = 6
 *   st.st_blocks = 0
 *   stat("file", &st) = 0
 *   st.st_size = 1025
 *   st.st_blocks = 3
 *   fstat(fd, &st) = 0
 *   st.st_blocks = 3
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st;
	int fd = open("file", O_RDWR | O_CREAT, 0644);

	ftruncate(fd, 1025);
	SHOW(symlink("target", "link"));
	SHOW(lstat("link", &st));
	SHOW(st.st_size);
	SHOW(st.st_blocks);
	SHOW(stat("file", &st));
	SHOW(st.st_size);
	SHOW(st.st_blocks);
	SHOW(fstat(fd, &st));
	SHOW(st.st_blocks);
	return 0;
}
