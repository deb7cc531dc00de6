/* Standard input and output can be closed and their numbers used anew.
 * dirs: .
 * stdout:
 *   open("f", O_RDWR | O_CREAT, 0644) == 0: yes
 *   open("g", O_RDWR | O_CREAT, 0644) == 1: yes
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[64] = "";
	int saved = fcntl(1, F_DUPFD, 10);
	close(0);
	IS(open("f", O_RDWR | O_CREAT, 0644) == 0);
	fflush(stdout);
	close(1);
	IS(open("g", O_RDWR | O_CREAT, 0644) == 1);
	fflush(stdout);
	dup2(saved, 1);
	int g = open("g", O_RDONLY);
	ssize_t n = read(g, buf, sizeof buf);
	fwrite(buf, 1, n, stdout);
	return 0;
}
