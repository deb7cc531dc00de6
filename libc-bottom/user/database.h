/* The streams behind getpwnam and getgrnam (user/made.c). */
#ifndef WASICC_DATABASE_H
#define WASICC_DATABASE_H

#include <features.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>

/* Null with errno, if there is a file that cannot be read. */
hidden FILE *__open_passwd(void);
hidden FILE *__open_group(void);

/* musl's: the next entry of a stream. 0 with a null result at the end, or an errno. */
hidden int __getpwent_a(FILE *, struct passwd *, char **buf, size_t *len, struct passwd **result);
hidden int __getgrent_a(FILE *, struct group *, char **buf, size_t *len, char ***mem, size_t *nmem, struct group **result);

#endif
