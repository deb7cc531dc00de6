#ifndef _BSD_SYS_QUEUE_H
#define _BSD_SYS_QUEUE_H

#include <sys/queue.h>

#endif
