/*
 * A file system in memory (ram/), for what programs keep in /tmp and /dev/shm where no preopen reaches them: temporary files, shared
 * memory objects, named semaphores. It is linked by the functions that make such files (mkstemp, tmpfile,
 * shm_open…), and then all path functions see it through __ram.
 */
#ifndef WASICC_RAM_H
#define WASICC_RAM_H

#include <dirent.h>
#include <features.h>
#include <sys/stat.h>

/* path->fd where a path lies in memory; path->rel is then the absolute path. */
#define RAM_FD (-3)

struct ram {
	/* Whether an absolute, normalized path is for the file system in memory. */
	int (*covers)(const char *abs);
	long (*open)(const char *abs, int flags, unsigned mode);
	long (*stat)(const char *abs, struct stat *);
	long (*mkdir)(const char *abs, unsigned mode);
	long (*unlink)(const char *abs, int dir);
	long (*rename)(const char *from, const char *to);
	long (*link)(const char *from, const char *to);
	long (*utimens)(const char *abs, const struct timespec ts[2]);
	/* The entry at position *pos of an open directory's descriptor. 0 at the end. */
	const char *(*entry)(int fd, long *pos, ino_t *ino, unsigned char *type);
};

hidden extern const struct ram *__ram;
hidden extern const char __ram_linked;

#endif
