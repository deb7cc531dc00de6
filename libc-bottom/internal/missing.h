/*
 * The path for which no preopen was there (path/preopen.c), and how many there were. The runner reads it after the end of the
 * program and says which --dir would have helped. Who opens a file that is nobody's wish, like /etc/localtime, keeps
 * a copy and puts it back.
 */
#ifndef WASICC_MISSING_H
#define WASICC_MISSING_H

struct missing_preopen {
	const char *path;
	int count;
};

extern struct missing_preopen __wasicc_missing_preopen;

#endif
