#ifndef _BSD_WCHAR_H
#define _BSD_WCHAR_H

#include <wchar.h>

#endif
