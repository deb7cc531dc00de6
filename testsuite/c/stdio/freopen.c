/* freopen gives a stream another file; with a failing name the stream is closed; fdopen makes a stream of a descriptor.
 * dirs: .
 * stdout:
 *   fread(text, 1, sizeof text, f): 6
 *   in two
 *   fread(text, 1, sizeof text, f): 6
 *   in one
 *   freopen("none/such", "r", f): ENOENT
 *   fileno(f) == fd: 1
 *   fprintf(f, "%d", 12345): 5
 *   fclose(f): 0
 *   write(fd, "x", 1): -1 EBADF
 *   fdopen(fd, "bad"): EINVAL
 *   fgetc(f): 51
 *   back: goes to the file
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	FILE *f = fopen("one", "w");
	fputs("in one", f);
	f = freopen("two", "w+", f);
	fputs("in two", f);
	rewind(f);
	char text[20] = "";
	NUMBER(fread(text, 1, sizeof text, f));
	puts(text);
	f = freopen("one", "r", f);
	NUMBER(fread(text, 1, sizeof text, f));
	puts(text);
	POINTER(freopen("none/such", "r", f));

	int fd = open("three", O_RDWR | O_CREAT, 0600);
	f = fdopen(fd, "w");
	NUMBER(fileno(f) == fd);
	NUMBER(fprintf(f, "%d", 12345));
	NUMBER(fclose(f));
	CALL(write(fd, "x", 1));
	fd = open("three", O_RDONLY);
	POINTER(fdopen(fd, "bad"));
	f = fdopen(fd, "r");
	lseek(fd, 2, SEEK_SET);
	NUMBER(fgetc(f));
	fclose(f);

	/* Standard output into a file. */
	fflush(stdout);
	int saved = dup(1);
	freopen("out", "w", stdout);
	puts("goes to the file");
	fflush(stdout);
	dup2(saved, 1);
	f = fopen("out", "r");
	fgets(text, sizeof text, f);
	printf("back: %s", text);
	return 0;
}
