#ifndef _BSD_GETOPT_H
#define _BSD_GETOPT_H

#include <getopt.h>

#endif
