/*
 * getpass: from the terminal, or, as other systems do without one, from standard input with the prompt on standard error. WASI
 * cannot turn the echo off, so a terminal has gone to the next line by itself.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

char *getpass(const char *prompt)
{
	static char password[129];
	size_t n = 0;
	ssize_t r;
	char c;
	int tty = open("/dev/tty", O_RDWR | O_NOCTTY), in = tty < 0 ? 0 : tty;
	dprintf(tty < 0 ? 2 : tty, "%s", prompt);
	/* Byte by byte: what follows the line belongs to the next reader. */
	while ((r = read(in, &c, 1)) == 1 && c != '\n')
		if (n < sizeof password - 1) password[n++] = c;
	password[n] = 0;
	if (tty < 0) dprintf(2, "\n");
	else close(tty);
	return r < 0 || (!r && !n) ? 0 : password;
}
