/* <sys/user.h> describes registers for debuggers; a wasm program has none to show. <sys/procfs.h> needs the types. */
typedef unsigned long elf_greg_t;
typedef elf_greg_t elf_gregset_t[1];
typedef unsigned long elf_fpregset_t;
