#ifndef __WASICC_DLFCN_H
#define __WASICC_DLFCN_H

#include_next <dlfcn.h>

/* The number that other WASI C libraries have for what is the default anyway. */
#undef RTLD_LOCAL
#define RTLD_LOCAL 8

#endif
