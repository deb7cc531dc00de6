/* dup gives the lowest free number of the same open file description.
 * dirs: .
 * stdout:
 *   open("f", O_RDWR | O_CREAT, 0644): open
 *   write(a, "abcdef", 6) = 6
 *   dup(a): open
 *   b == a + 1: yes
 *   lseek(b, 2, SEEK_SET) = 2
 *   lseek(a, 0, SEEK_CUR) = 2
 *   read(a, &c, 1) = 1
 *   lseek(b, 0, SEEK_CUR) = 3
 *   close(a) = 0
 *   read(b, &c, 1) = 1
 *   d
 *   dup(b) == a: yes
 *   close(b) = 0
 *   close(b): EBADF
 *   dup(b): EBADF
 *   dup(-1): EBADF
 *   dup(100000): EBADF
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char c = 0;
	int a = OPEN(open("f", O_RDWR | O_CREAT, 0644));
	SHOW(write(a, "abcdef", 6));
	int b = OPEN(dup(a));
	IS(b == a + 1);
	SHOW(lseek(b, 2, SEEK_SET));
	SHOW(lseek(a, 0, SEEK_CUR));
	SHOW(read(a, &c, 1));
	SHOW(lseek(b, 0, SEEK_CUR));
	SHOW(close(a));
	SHOW(read(b, &c, 1));
	printf("%c\n", c);
	IS(dup(b) == a);
	SHOW(close(b));
	SHOW(close(b));
	SHOW(dup(b));
	SHOW(dup(-1));
	SHOW(dup(100000));
	return 0;
}
