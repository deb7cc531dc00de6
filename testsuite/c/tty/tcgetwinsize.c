/* The size of a terminal: LINES of the environment, else 24 by 80, and what is set is kept.
 * tty: 30x100
 * env: LINES=40
 * host: skip its libc is older than POSIX 2024
 * stdout:
 *   tcgetwinsize(1, &ws) = 0
 *   ws.ws_row = 40
 *   ws.ws_col = 80
 *   tcsetwinsize(0, &ws) = 0
 *   tcgetwinsize(2, &ws) = 0
 *   ws.ws_row = 11
 *   ws.ws_col = 22
 *   tcgetwinsize(-1, &ws): EBADF
 *   tcsetwinsize(-1, &ws): EBADF
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int main(void)
{
	struct winsize ws = { 0 };
	SHOW(tcgetwinsize(1, &ws));
	SHOW(ws.ws_row);
	SHOW(ws.ws_col);
	ws.ws_row = 11;
	ws.ws_col = 22;
	SHOW(tcsetwinsize(0, &ws));
	ws = (struct winsize){ 0 };
	SHOW(tcgetwinsize(2, &ws));
	SHOW(ws.ws_row);
	SHOW(ws.ws_col);
	SHOW(tcgetwinsize(-1, &ws));
	SHOW(tcsetwinsize(-1, &ws));
	return 0;
}
