#ifndef _BSD_SYS_TREE_H
#define _BSD_SYS_TREE_H

#include <sys/tree.h>

#endif
