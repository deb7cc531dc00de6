/* From WASI's filestat to struct stat. */
#ifndef WASICC_STAT_H
#define WASICC_STAT_H

#include <sys/stat.h>
#include "wasi.h"

void __stat_from_wasi(struct stat *st, const struct wasi_filestat *w) __attribute__((__visibility__("hidden")));

#endif
