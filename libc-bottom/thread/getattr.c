/* pthread_getattr_np: where the stack is. musl's feels for its end with mremap; the linker knows it. */
#include "pthread_impl.h"

/* wasm-ld's. */
hidden extern char __stack_low, __stack_high;

int pthread_getattr_np(pthread_t t, pthread_attr_t *a)
{
	*a = (pthread_attr_t){ 0 };
	a->_a_detach = t->detach_state >= DT_DETACHED;
	a->_a_stackaddr = (uintptr_t)&__stack_high;
	a->_a_stacksize = &__stack_high - &__stack_low;
	return 0;
}
