/* The size of a terminal: TIOCGWINSZ asks for it, and what is set is kept.
 * tty: 30x100
 * env: LINES=30 COLUMNS=100
 * stdout:
 *   ioctl(1, TIOCGWINSZ, &ws) = 0
 *   ws.ws_row = 30
 *   ws.ws_col = 100
 *   ioctl(0, TIOCSWINSZ, &ws) = 0
 *   ioctl(2, TIOCGWINSZ, &ws) = 0
 *   ws.ws_row = 11
 *   ws.ws_col = 22
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int main(void)
{
	struct winsize ws = { 0 };
	SHOW(ioctl(1, TIOCGWINSZ, &ws));
	SHOW(ws.ws_row);
	SHOW(ws.ws_col);
	ws.ws_row = 11;
	ws.ws_col = 22;
	SHOW(ioctl(0, TIOCSWINSZ, &ws));
	ws = (struct winsize){ 0 };
	SHOW(ioctl(2, TIOCGWINSZ, &ws));
	SHOW(ws.ws_row);
	SHOW(ws.ws_col);
	return 0;
}
