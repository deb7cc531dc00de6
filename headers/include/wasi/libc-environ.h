#ifndef __wasi_libc_environ_h
#define __wasi_libc_environ_h

/* The environment, for programs that start it themselves elsewhere. Here it is there from the start. */

#ifdef __cplusplus
extern "C" {
#endif

void __wasilibc_initialize_environ(void);
void __wasilibc_ensure_environ(void);
/* Forgets the environment, so that the next of the two above fetches it from the host again. */
void __wasilibc_deinitialize_environ(void);
void __wasilibc_maybe_reinitialize_environ_eagerly(void);
char **__wasilibc_get_environ(void);

#ifdef __cplusplus
}
#endif
#endif
