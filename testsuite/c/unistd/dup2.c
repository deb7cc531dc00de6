/* dup2 puts a description at a chosen number, closes what was there, and leaves equal numbers alone.
 * dirs: .
 * stdout:
 *   open("a", O_RDWR | O_CREAT, 0644): open
 *   open("b", O_RDWR | O_CREAT, 0644): open
 *   dup2(a, b) == b: yes
 *   lseek(b, 0, SEEK_SET) = 0
 *   read(b, &c, 1) = 1
 *   A
 *   dup2(a, 50) == 50: yes
 *   lseek(50, 0, SEEK_CUR) = 1
 *   dup2(a, a) == a: yes
 *   close(a) = 0
 *   dup2(a, a): EBADF
 *   dup2(a, b): EBADF
 *   lseek(b, 0, SEEK_CUR) = 1
 *   dup2(b, -1): EBADF
 *   dup2(b, 1 << 30): EBADF
 *   dup2(-1, 7): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char c = 0;
	int a = OPEN(open("a", O_RDWR | O_CREAT, 0644));
	int b = OPEN(open("b", O_RDWR | O_CREAT, 0644));
	write(a, "A", 1);
	write(b, "B", 1);
	IS(dup2(a, b) == b);
	SHOW(lseek(b, 0, SEEK_SET));
	SHOW(read(b, &c, 1));
	printf("%c\n", c);
	IS(dup2(a, 50) == 50);
	SHOW(lseek(50, 0, SEEK_CUR));
	IS(dup2(a, a) == a);
	SHOW(close(a));
	SHOW(dup2(a, a));
	SHOW(dup2(a, b));
	SHOW(lseek(b, 0, SEEK_CUR));
	SHOW(dup2(b, -1));
	SHOW(dup2(b, 1 << 30));
	SHOW(dup2(-1, 7));
	return 0;
}
