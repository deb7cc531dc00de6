/* truncate and ftruncate cut and grow; what grows is zero; the position stays.
 * dirs: .
 * stdout:
 *   cut to 4: 4
 *   grown to 8: 8 [hell----]
 *   position 11
 *   truncate by name: 2
 *   of a reader: EINVAL
 *   negative: EINVAL
 *   of nothing: ENOENT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static int size(const char *path)
{
	struct stat st;
	return stat(path, &st) < 0 ? -1 : (int)st.st_size;
}

int main(void)
{
	char text[8];
	int fd = open("f", O_RDWR | O_CREAT, 0666);
	write(fd, "hello world", 11);
	ftruncate(fd, 4);
	printf("cut to 4: %d\n", size("f"));
	ftruncate(fd, 8);
	int at = lseek(fd, 0, SEEK_CUR);
	pread(fd, text, 8, 0);
	for (int i = 0; i < 8; i++)
		if (!text[i])
			text[i] = '-';
	printf("grown to 8: %d [%.8s]\n", size("f"), text);
	printf("position %d\n", at);
	truncate("f", 2);
	printf("truncate by name: %d\n", size("f"));
	int reader = open("f", O_RDONLY);
	printf("of a reader: %s\n", ftruncate(reader, 0) < 0 && errno == EINVAL ? "EINVAL" : "?");
	printf("negative: %s\n", ftruncate(fd, -1) < 0 && errno == EINVAL ? "EINVAL" : "?");
	printf("of nothing: %s\n", truncate("none", 0) < 0 && errno == ENOENT ? "ENOENT" : "?");
}
