/* musl's vsnprintf on the part of printf that knows no floating point, see printf_core.c. */
#include "printf_parts.h"

#define vsnprintf __vsnprintf_modular
#define vfprintf __vfprintf_modular
#include "src/stdio/vsnprintf.c"
