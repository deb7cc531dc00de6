/* The preopened directories. */
#ifndef WASICC_PREOPEN_H
#define WASICC_PREOPEN_H

#include <stddef.h>

struct preopen {
	int fd;
	const char *name;   /* as the host gives it */
	const char *prefix; /* name without slashes around it; empty for the root */
	size_t len;         /* of prefix */
	int relative;       /* the name has no "/" at its front */
};

hidden extern struct preopen *__preopens;
hidden extern int __preopens_len;

/* Fetches the list from the host, once. 0 or -ENOMEM. */
hidden long __preopens_load(void);
hidden long __preopen_add(int fd, const char *name);
/* The preopen with the longest name that is a prefix of abs, and what follows it. */
hidden const struct preopen *__preopen_match(const char *abs, const char **rel);

#endif
