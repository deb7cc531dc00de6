/*
 * The debugging malloc of -fmalloc=debug, libc-malloc-debug.a. It stands on libc's own (__libc_malloc_impl and what belongs to
 * it, ../malloc), whose public names it takes.
 *
 * A block is  | FRONT guard bytes | the user's bytes | BACK guard bytes |  in a block of libc's. What is known of it is in a record
 * elsewhere, found by the address, so that a program that writes where it should not does not destroy what is to be told of it.
 * A freed block is filled and held back for a while: a second free is known as such, and what is written to it is seen.
 */
#ifndef WASICC_MALLOC_DEBUG_H
#define WASICC_MALLOC_DEBUG_H
#include "../malloc/head.h"

#define FRONT 16
#define BACK 32

/* What new blocks, guards and freed blocks are filled with: no likely numbers, and no addresses. */
#define FILL_NEW 0xaa
#define FILL_GUARD 0xfb
#define FILL_FREE 0xdd

/* With what a block was made; free, delete and delete[] take what is theirs. What the right delete has let through may go by any. */
enum kind { MALLOC, NEW, NEW_ARRAY, LET_THROUGH };

enum state { LIVE, HELD };

/* The user's address does not stand in a record: the search for leaks takes whatever looks like it for a pointer to the block. */
struct block {
	struct block *chain;  /* the next in its place of the table, or in the list of unused records */
	struct block *next;   /* the next of those held back, or of those to be looked through */
	unsigned char *base;  /* libc's block */
	size_t lead;          /* the user's bytes begin here in it */
	size_t size;
	uint32_t number;      /* counts allocations */
	uint32_t made, freed; /* where: numbers that the runner gave */
	uint32_t below;       /* libc's word before its block */
	unsigned char kind, state, mark;
};

static inline unsigned char *user_of(const struct block *b)
{
	return b->base + b->lead;
}

/* blocks.c: the records, by the address. */
hidden struct block *__malloc_debug_record(void);
hidden void __malloc_debug_unrecord(struct block *);
/* 0: no memory for it. */
hidden int __malloc_debug_add(struct block *);
hidden void __malloc_debug_remove(struct block *);
hidden struct block *__malloc_debug_find(const void *);
/* The block whose user's bytes, guards included, hold the address. */
hidden struct block *__malloc_debug_around(const void *);
/* All blocks one after the other; begin with place 0 and block 0. */
hidden struct block *__malloc_debug_each(size_t *place, struct block *);
hidden size_t __malloc_debug_count(void);

/* guards.c */
hidden void __malloc_debug_guard(struct block *);
/* Looks at what should be untouched, and reports; what is damaged is made good, so that it is told once. 1: it was damaged. `when`
 * ends the sentence. */
hidden int __malloc_debug_look(struct block *, const char *when);
/* The same for all blocks. */
hidden int __malloc_debug_look_all(const char *when);

/* calls.c: where a call came from, as the runner knows it; 0 is unknown. */
hidden uint32_t __malloc_debug_site(void);
/* Writes the calls of a site, a line each; 0: not known. */
hidden int __malloc_debug_show_site(uint32_t site);

/* report.c. Parts are strings, up to a null pointer. */
hidden void __malloc_debug_error(const char *, ...);
hidden void __malloc_debug_line(const char *, ...);
/* Where a block was made, and freed. */
hidden void __malloc_debug_history(const struct block *);
/* After an error: ends the program, unless it is to go on. */
hidden void __malloc_debug_after(void);
/* Whether WASICC_MALLOC has the word. */
hidden int __malloc_debug_option(const char *);
hidden const char *__malloc_debug_number(char room[48], size_t);
hidden const char *__malloc_debug_address(char room[48], const void *);
/* "1 byte", "3 blocks". */
hidden const char *__malloc_debug_amount(char room[48], size_t, const char *unit);

/* malloc.c */
/* The block that a pointer from the user stands for, or a report of why it stands for none; `call` is what was called with it. */
hidden struct block *__malloc_debug_taken(void *, const char *call);
/* Reports: `call` was given a block that something else has made, or of another size. */
hidden void __malloc_debug_wrong_maker(const struct block *, const char *call);
hidden void __malloc_debug_wrong_size(const struct block *, const char *call, size_t);

/* leaks.c: how many there were so far. That malloc.c refers to it links the look at the end, too. */
extern uint32_t __wasicc_allocations;
/* start/exit.c calls these. */
hidden void __malloc_at_exit(void), __malloc_at_end(void);

/* libc's */
hidden void *__libc_malloc_impl(size_t);
hidden void *__libc_realloc(void *, size_t);
hidden void __libc_free(void *);

#endif
