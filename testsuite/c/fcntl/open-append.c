/* With O_APPEND every write goes to the end, wherever the offset is.
 * dirs: .
 * stdout:
 *   write(a, "one", 3) = 3
 *   write(b, "two", 3) = 3
 *   lseek(a, 0, SEEK_SET) = 0
 *   write(a, "3", 1) = 1
 *   lseek(a, 0, SEEK_CUR) = 7
 *   lseek(a, 0, SEEK_SET) = 0
 *   read(a, text, 15) = 7
 *   onetwo3
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char text[16] = "";
	int a = open("f", O_RDWR | O_CREAT | O_APPEND, 0644), b = open("f", O_WRONLY | O_APPEND);
	SHOW(write(a, "one", 3));
	SHOW(write(b, "two", 3));
	SHOW(lseek(a, 0, SEEK_SET));
	SHOW(write(a, "3", 1));
	SHOW(lseek(a, 0, SEEK_CUR));
	SHOW(lseek(a, 0, SEEK_SET));
	SHOW(read(a, text, 15));
	puts(text);
	return 0;
}
