/* <sys/reg.h> describes registers by number; a wasm program has none to show. */
#define __WORDSIZE 32
