/* The library's own calls are not hijacked by a program's functions of the same names (POSIX's and ISO C's name spaces).
 * dirs: .
 * stdout:
 *   written
 *   in a file 0 0
 */
#include <stdio.h>
#include <sys/types.h>

static int calls;

ssize_t write(int fd, const void *buf, size_t n)
{
	calls++;
	return -1;
}

ssize_t read(int fd, void *buf, size_t n)
{
	calls++;
	return -1;
}

off_t lseek(int fd, off_t off, int whence)
{
	calls++;
	return -1;
}

int close(int fd)
{
	calls++;
	return -1;
}

int isatty(int fd)
{
	calls++;
	return 1;
}

int main(void)
{
	char text[20] = "";
	puts("written");
	FILE *f = fopen("f", "w+");
	fputs("in a file", f);
	rewind(f);
	printf("%s", fgets(text, sizeof text, f));
	printf(" %d %d\n", fclose(f), calls);
	return 0;
}
