/* The formats of intptr_t and uintptr_t, which are long in this ABI: musl takes them for int wherever a pointer has 32 bits. */
#ifndef __WASICC_INTTYPES_H
#define __WASICC_INTTYPES_H

#include_next <inttypes.h>

#undef __PRIPTR
#define __PRIPTR "l"

#endif
