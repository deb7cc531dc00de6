#include "syscall.h"
#include_next "shgetc.h"
