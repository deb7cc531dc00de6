/* /dev/stdin, /dev/stdout, /dev/stderr and /dev/fd/N are the open descriptors.
 * stdin: typed
 * stdout:
 *   open("/dev/stdin", O_RDONLY): open
 *   read(in, buf, sizeof buf) = 6
 *   typed
 *   by its name
 *   by its number
 *   open("/dev/stderr", O_WRONLY): open
 *   open(buf, O_RDONLY): open
 *   read(r, buf, sizeof buf) = 5
 *   open("/dev/fd/77", O_RDONLY): ENOENT
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char buf[16] = "";
	int p[2];
	int in = OPEN(open("/dev/stdin", O_RDONLY));
	SHOW(read(in, buf, sizeof buf));
	printf("%s", buf);
	fflush(stdout);
	int out = open("/dev/stdout", O_WRONLY);
	write(out, "by its name\n", 12);
	FILE *f = fopen("/dev/fd/1", "w");
	fputs("by its number\n", f);
	fclose(f);
	OPEN(open("/dev/stderr", O_WRONLY));
	pipe(p);
	write(p[1], "piped", 5);
	sprintf(buf, "/dev/fd/%d", p[0]);
	int r = OPEN(open(buf, O_RDONLY));
	SHOW(read(r, buf, sizeof buf));
	OPEN(open("/dev/fd/77", O_RDONLY));
	return 0;
}
