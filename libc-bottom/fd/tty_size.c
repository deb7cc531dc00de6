/* The size of a terminal: what the program has set, else LINES and COLUMNS of the environment, as shells export them, else 24 by 80. */
#include <stdlib.h>
#include <sys/ioctl.h>
#include <features.h>

static struct winsize told;

static unsigned short from_environment(const char *name, unsigned short otherwise)
{
	const char *s = getenv(name);
	int n = s ? atoi(s) : 0;
	return n > 0 && n < 65536 ? n : otherwise;
}

hidden void __tty_size(struct winsize *ws)
{
	if (told.ws_row || told.ws_col) *ws = told;
	else *ws = (struct winsize){ .ws_row = from_environment("LINES", 24), .ws_col = from_environment("COLUMNS", 80) };
}

hidden void __tty_resize(const struct winsize *ws)
{
	told = *ws;
}
