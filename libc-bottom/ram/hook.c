/* The file system in memory, or null where the program does not link it. */
#include "../internal/ram.h"

const struct ram *__ram;
