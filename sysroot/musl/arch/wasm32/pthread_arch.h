/* The one thread's descriptor is a static object of libc-bottom (thread/self.c). */
extern hidden char __wasicc_self[];

static inline uintptr_t __get_tp(void)
{
	return (uintptr_t)__wasicc_self;
}
