#ifndef __WASICC_DIRENT_H
#define __WASICC_DIRENT_H

#include_next <dirent.h>

#undef _DIRENT_HAVE_D_RECLEN
#undef _DIRENT_HAVE_D_OFF

/* WASI's filetype numbers. A pipe has none of its own there: 6 is the ABI's choice. */
#undef DT_UNKNOWN
#undef DT_FIFO
#undef DT_CHR
#undef DT_DIR
#undef DT_BLK
#undef DT_REG
#undef DT_LNK
#undef DT_SOCK
#define DT_UNKNOWN 0
#define DT_BLK 1
#define DT_CHR 2
#define DT_DIR 3
#define DT_REG 4
#define DT_FIFO 6
#define DT_LNK 7
#define DT_SOCK 20

#undef IFTODT
#undef DTTOIF
#ifdef __cplusplus
extern "C" {
#endif
int __wasilibc_iftodt(int);
int __wasilibc_dttoif(int);
#ifdef __cplusplus
}
#endif
#define IFTODT(x) (__wasilibc_iftodt(x))
#define DTTOIF(x) (__wasilibc_dttoif(x))

#endif
