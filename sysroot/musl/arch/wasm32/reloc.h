/* Nothing is loaded at run time; these names only let musl's dlfcn family compile. */
#define LDSO_ARCH "wasm32"
#define REL_NONE 0
#define CRTJMP(pc,sp) __builtin_trap()
