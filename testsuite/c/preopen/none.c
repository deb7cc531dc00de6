/* Without a --dir no file can be opened, and the runner says which one would help, once.
 * setup: echo text >notes.txt
 * host: skip the host has no sandbox
 * stdout:
 *   notes.txt ENOENT
 *   notes.txt ENOENT
 * stderr~ notes.txt, which no --dir grants (the first of 2 such calls); run it with --dir . 
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int main(void)
{
	for (int i = 0; i < 2; i++) {
		int fd = open("notes.txt", O_RDONLY);
		printf("notes.txt %s\n", fd >= 0 ? "opened" : errno == ENOENT ? "ENOENT" : "another error");
	}
}
