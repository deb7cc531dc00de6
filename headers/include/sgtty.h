#ifndef _SGTTY_H
#define _SGTTY_H

/* The terminal interface of Version 7 Unix, on top of termios (bsd/sgtty.c). */

struct sgttyb {
	char sg_ispeed;
	char sg_ospeed;
	char sg_erase;
	char sg_kill;
	short sg_flags;
};

/* sg_flags. ECHO has the same number in termios.h. */
#define TANDEM 0001
#define CBREAK 0002
#define LCASE  0004
#ifndef ECHO
#define ECHO     0000010
#endif
#define CRMOD  0020
#define RAW    0040
#define ODDP   0100
#define EVENP  0200
#define ANYP   (ODDP | EVENP)

#ifdef __cplusplus
extern "C" {
#endif

int gtty(int, struct sgttyb *);
int stty(int, const struct sgttyb *);

#ifdef __cplusplus
}
#endif
#endif
