/* Hundreds of descriptors at once, all different, all free again after close.
 * dirs: .
 * stdout:
 *   wrong = 0
 *   wrong = 0
 *   open("f", O_RDONLY) == first + 1: yes
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int fd[300], wrong = 0;
	int first = open("f", O_RDWR | O_CREAT, 0644);
	write(first, "x", 1);
	for (int i = 0; i < 300; i++) {
		fd[i] = i % 3 == 0 ? dup(first) : i % 3 == 1 ? open("f", O_RDONLY) : open("/dev/null", O_RDONLY);
		for (int k = 0; k < i; k++) wrong += fd[k] == fd[i];
		wrong += fd[i] < 0;
	}
	SHOW(wrong);
	char c;
	for (int i = 1; i < 300; i += 3) wrong += pread(fd[i], &c, 1, 0) != 1;
	for (int i = 0; i < 300; i++) wrong += close(fd[i]) != 0;
	SHOW(wrong);
	IS(open("f", O_RDONLY) == first + 1);
	return 0;
}
