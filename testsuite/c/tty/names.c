/* A terminal is known by isatty, has a name that opens it, is /dev/tty, and is no file to seek in.
 * tty: 24x80
 * stdout:
 *   isatty(0) = 1
 *   isatty(1) = 1
 *   isatty(2) = 1
 *   isatty(dup(0)) = 1
 *   ttyname(0) != 0: yes
 *   ttyname_r(0, name, sizeof name) = 0
 *   !strncmp(name, "/dev/", 5): yes
 *   !strcmp(name, ttyname(0)): yes
 *   ttyname_r(0, small, sizeof small) = ERANGE
 *   open(name, O_RDWR | O_NOCTTY): open
 *   isatty(named) = 1
 *   /dev/tty
 *   ctermid(name) == name: yes
 *   open("/dev/tty", O_RDWR): open
 *   isatty(tty) = 1
 *   to the terminal
 *   dprintf(tty, "to the terminal\n") = 16
 *   ttyname(tty) != 0: yes
 *   fstat(0, &st) = 0
 *   S_ISCHR(st.st_mode): yes
 *   fstat(tty, &st) = 0
 *   S_ISCHR(st.st_mode): yes
 *   lseek(0, 0, SEEK_CUR): ESPIPE
 *   lseek(tty, 0, SEEK_CUR): ESPIPE
 *   close(tty) = 0
 *   isatty(tty) = 0
 *   fopen("/dev/tty", "r+"): ok
 *   isatty(fileno(f)) = 1
 *   fclose(f) = 0
 *   access("/dev/tty", R_OK | W_OK) = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	struct stat st;
	char name[64], small[3];
	SHOW(isatty(0));
	SHOW(isatty(1));
	SHOW(isatty(2));
	SHOW(isatty(dup(0)));
	IS(ttyname(0) != 0);
	SHOW(ttyname_r(0, name, sizeof name));
	IS(!strncmp(name, "/dev/", 5));
	IS(!strcmp(name, ttyname(0)));
	ERR(ttyname_r(0, small, sizeof small));
	int named = OPEN(open(name, O_RDWR | O_NOCTTY));
	SHOW(isatty(named));
	puts(ctermid(0));
	IS(ctermid(name) == name);
	int tty = OPEN(open("/dev/tty", O_RDWR));
	SHOW(isatty(tty));
	SHOW(dprintf(tty, "to the terminal\n"));
	IS(ttyname(tty) != 0);
	SHOW(fstat(0, &st));
	IS(S_ISCHR(st.st_mode));
	SHOW(fstat(tty, &st));
	IS(S_ISCHR(st.st_mode));
	SHOW(lseek(0, 0, SEEK_CUR));
	SHOW(lseek(tty, 0, SEEK_CUR));
	SHOW(close(tty));
	SHOW(isatty(tty));
	FILE *f = PTR(fopen("/dev/tty", "r+"));
	SHOW(isatty(fileno(f)));
	SHOW(fclose(f));
	SHOW(access("/dev/tty", R_OK | W_OK));
	return 0;
}
