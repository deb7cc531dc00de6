/* The one user and group of a WASI process, as SYS_getuid and SYS_getgid in sysroot/musl/internal have them. */
#ifndef WASICC_IDS_H
#define WASICC_IDS_H

#define UID 1000
#define GID 1000

#endif
