/* Standard output can be led into a file and back, as a shell does it.
 * dirs: .
 * stdout:
 *   back again
 *   read(file, text, sizeof text) = 14
 *   into the file
 */
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char text[32] = "";
	int saved = dup(1);
	int file = open("out", O_RDWR | O_CREAT | O_TRUNC, 0644);
	dup2(file, 1);
	close(file);
	puts("into the file");
	fflush(stdout);
	dup2(saved, 1);
	close(saved);
	puts("back again");
	file = open("out", O_RDONLY);
	SHOW(read(file, text, sizeof text));
	printf("%s", text);
	return 0;
}
