/* Deliberately empty: musl's numbered system calls are replaced as a whole by ../../internal/syscall.h. */
