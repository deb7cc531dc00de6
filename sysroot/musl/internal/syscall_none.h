/* System calls that WASI cannot serve: each gives ENOSYS. */
