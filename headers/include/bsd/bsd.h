#ifndef _BSD_BSD_H
#define _BSD_BSD_H

/* All that BSD's C libraries have and this one has after them. */
#include <bsd/sys/cdefs.h>
#include <bsd/sys/queue.h>
#include <bsd/sys/tree.h>
#include <bsd/err.h>
#include <bsd/getopt.h>
#include <bsd/libutil.h>
#include <bsd/stdio.h>
#include <bsd/stdlib.h>
#include <bsd/string.h>
#include <bsd/unistd.h>

#endif
