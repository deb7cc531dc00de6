/* stat tells type, size, links and times of a file and of a directory.
 * dirs: .
 * stdout:
 *   stat("f", &st) = 0
 *   S_ISREG(st.st_mode): yes
 *   S_ISDIR(st.st_mode): no
 *   st.st_size = 5
 *   st.st_nlink = 1
 *   st.st_uid == getuid() && st.st_gid == getgid(): yes
 *   st.st_mode & S_IRUSR && st.st_mode & S_IWUSR: yes
 *   st.st_mode & S_IXUSR: no
 *   st.st_blksize > 0 && st.st_blocks >= 0: yes
 *   time(0) - st.st_mtime < 60 && time(0) - st.st_mtime > -60: yes
 *   fstat(fd, &other) = 0
 *   st.st_ino == other.st_ino && st.st_dev == other.st_dev: yes
 *   stat("d", &st) = 0
 *   S_ISDIR(st.st_mode): yes
 *   st.st_mode & S_IXUSR: yes
 *   st.st_ino == other.st_ino: no
 *   st.st_ino == other.st_ino: yes
 *   st.st_ino == other.st_ino: yes
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	struct stat st, other;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	write(fd, "hello", 5);
	SHOW(stat("f", &st));
	IS(S_ISREG(st.st_mode));
	IS(S_ISDIR(st.st_mode));
	SHOW(st.st_size);
	SHOW(st.st_nlink);
	IS(st.st_uid == getuid() && st.st_gid == getgid());
	IS(st.st_mode & S_IRUSR && st.st_mode & S_IWUSR);
	IS(st.st_mode & S_IXUSR);
	IS(st.st_blksize > 0 && st.st_blocks >= 0);
	IS(time(0) - st.st_mtime < 60 && time(0) - st.st_mtime > -60);
	SHOW(fstat(fd, &other));
	IS(st.st_ino == other.st_ino && st.st_dev == other.st_dev);
	mkdir("d", 0755);
	SHOW(stat("d", &st));
	IS(S_ISDIR(st.st_mode));
	IS(st.st_mode & S_IXUSR);
	IS(st.st_ino == other.st_ino);
	stat("d/", &other);
	IS(st.st_ino == other.st_ino);
	stat("d/../d/.", &other);
	IS(st.st_ino == other.st_ino);
	return 0;
}
