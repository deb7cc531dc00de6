/* Programs find no SYS_ numbers: WASI has no numbered system calls, and syscall() fails with ENOSYS. */
