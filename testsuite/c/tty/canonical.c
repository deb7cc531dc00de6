/* Input comes line by line, and the end of file is where the user types it, and only there.
 * tty: 24x80
 * type:
 *   'one? ' 'first line'
 *   'two? ' four
 *   'end? ' ^D
 *   'part? ' xy^D
 * stdout:
 *   one? first line
 *   read(0, text, sizeof text) = 11
 *   two? four
 *   read(0, text, 3) = 3
 *   read(0, text, 3) = 2
 *   end? read(0, text, sizeof text) = 0
 *   part? xyread(0, text, sizeof text) = 2
 */
#include "../show.h"
#include <unistd.h>

int main(void)
{
	char text[100];
	write(1, "one? ", 5);
	SHOW(read(0, text, sizeof text));
	write(1, "two? ", 5);
	SHOW(read(0, text, 3));
	SHOW(read(0, text, 3));
	write(1, "end? ", 5);
	SHOW(read(0, text, sizeof text));
	write(1, "part? ", 6);
	SHOW(read(0, text, sizeof text));
	return 0;
}
