/* The one thread's descriptor is a static object of libc-bottom (thread/self.c). */
extern hidden struct __pthread __wasicc_main;

static inline uintptr_t __get_tp(void)
{
	return (uintptr_t)&__wasicc_main;
}
