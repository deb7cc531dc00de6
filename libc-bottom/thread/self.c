/* The descriptor of the one thread there is, as musl's pthread code expects it. */
#include "pthread_impl.h"

struct pthread __wasicc_main = {
	.self = &__wasicc_main,
	.next = &__wasicc_main,
	.prev = &__wasicc_main,
	.tid = 1,
	.detach_state = DT_JOINABLE,
	.locale = &libc.global_locale,
	.robust_list.head = &__wasicc_main.robust_list.head,
};
