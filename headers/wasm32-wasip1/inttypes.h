#ifndef __WASICC_INTTYPES_H
#define __WASICC_INTTYPES_H

#include_next <inttypes.h>

/* intptr_t and uintptr_t are long in this ABI: musl takes them for int wherever a pointer has 32 bits. */
#undef __PRIPTR
#define __PRIPTR "l"

#endif
