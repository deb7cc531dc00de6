/* <sys/user.h> describes registers for debuggers; a wasm program has none to show. */
