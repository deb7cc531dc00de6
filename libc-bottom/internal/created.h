/*
 * The modes of new files (path/umask.c), linked where a program uses umask or chmod: then these functions are there, else their
 * addresses are null.
 */
#ifndef WASICC_CREATED_H
#define WASICC_CREATED_H

#include <features.h>

hidden void __created_file(int fd, unsigned mode) __attribute__((__weak__));
hidden void __created_directory(int dirfd, const char *path, unsigned mode) __attribute__((__weak__));

#endif
