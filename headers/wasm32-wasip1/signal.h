#ifndef __WASICC_SIGNAL_H
#define __WASICC_SIGNAL_H

#include_next <signal.h>

/*
 * A function's address is a small number in WebAssembly, its place in a table from 1 on: 1 and 2 would be functions
 * of the program. Functions of libc stand for them, as in wasi-libc.
 */
#ifdef SIG_IGN
#ifdef __cplusplus
extern "C" {
#endif
void __SIG_ERR(int);
void __SIG_IGN(int);
void __SIG_HOLD(int);
#ifdef __cplusplus
}
#endif
#undef SIG_ERR
#undef SIG_IGN
#define SIG_ERR (__SIG_ERR)
#define SIG_IGN (__SIG_IGN)
#ifdef SIG_HOLD
#undef SIG_HOLD
#define SIG_HOLD (__SIG_HOLD)
#endif
#endif

#endif
