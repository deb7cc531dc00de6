#ifndef _BSD_STDIO_H
#define _BSD_STDIO_H

#include <stdio.h>

#endif
