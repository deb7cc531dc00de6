/* Pages of linear memory (mm/pages.c). Addresses and lengths are multiples of PAGE. */
#ifndef WASICC_PAGES_H
#define WASICC_PAGES_H

#include <features.h>
#include <stddef.h>
#include <stdint.h>

#define PAGE 4096u

/* Zeroed pages at a multiple of align, or null. */
hidden void *__pages_alloc(size_t len, uintptr_t align);
hidden void __pages_free(void *addr, size_t len);
/* Takes the free pages at addr, zeroed, if all of them are free. */
hidden int __pages_take(void *addr, size_t len);

/* For malloc: `more` pages at end, if they are free or memory ends there, else len pages elsewhere; zeroed, or null. */
hidden void *__pages_more(void *end, size_t more, size_t len);
/* Takes what memory there is behind end that nobody has had yet: how much. */
hidden size_t __pages_rest(void *end);

/* Whether all pages at addr were handed out once. */
hidden int __pages_known(const void *addr, size_t len);
/* Takes those pages at addr that are free. */
hidden void __pages_cut(void *addr, size_t len);

#endif
