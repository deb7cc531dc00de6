/*
 * musl's record of the process. Unlike musl's file it leaves the program's name to progname.c, so that a program
 * that asks for it gets the code that sets it, and no other carries it.
 */
#include "libc.h"

struct __libc __libc;
size_t __hwcap;
