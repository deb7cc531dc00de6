/* What start-up shares. */
#ifndef WASICC_START_H
#define WASICC_START_H

#include <features.h>
#include <stddef.h>

/* size bytes that nobody frees, aligned for anything; null if there are none. */
hidden void *__start_memory(size_t size);

#endif
