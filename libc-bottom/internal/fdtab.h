/* Making table entries (fd/dup.c). Only the files that make descriptors of their own include this. */
#ifndef WASICC_FDTAB_H
#define WASICC_FDTAB_H

#include "fd.h"

/* Numbers go up to here (RLIMIT_NOFILE's hard limit). */
#define OPEN_MAX_DUP 65536

/* The lowest number from min on that is not open, or -EMFILE. */
hidden long __fd_lowest(int min);
/* Makes fd a number of f. Returns fd or a negative errno. */
hidden long __fd_install(int fd, struct ofd *f);
/* Gives f, fresh from malloc with refs 0, its first number; on failure closes and frees it. */
hidden long __fd_new(struct ofd *f);

/* Closes fd if it is an entry of the table; *result is then close's. */
hidden int __fd_table_close(int fd, long *result);

#endif
