/*
 * What clang passes to the handlers of -fsanitize=undefined: a static record of the check, with the place in the source and
 * the types, then the values. A value that fits in a word is passed as it is, a larger one by its address.
 */
#ifndef WASICC_UBSAN_DATA_H
#define WASICC_UBSAN_DATA_H
#include <features.h>
#include <stdint.h>

struct place {
	const char *file;
	uint32_t line, column;
};

/* kind 0: an integer, info is twice the binary logarithm of its bits, plus 1 if signed. 1: floating point of info bits.
 * 2: _BitInt, as 0, with its exact number of bits behind the name. The name stands in quotes. */
struct type {
	uint16_t kind, info;
	char name[];
};

enum { KIND_INTEGER, KIND_FLOAT, KIND_BITINT };

typedef uintptr_t value;

struct at { struct place place; };
struct at_type { struct place place; const struct type *type; };
struct two_types { struct place place; const struct type *left, *right; };

/* Messages are put together here, and written at once. */
struct text {
	char s[1024];
	unsigned n;
};

hidden void __ubsan_add(struct text *, const char *);
/* Parts are strings, up to a null pointer. */
hidden void __ubsan_join(struct text *, const char *, ...);
hidden const char *__ubsan_number(char room[48], unsigned long long);
hidden const char *__ubsan_address(char room[48], value);
hidden const char *__ubsan_integer(char room[48], const struct type *, value);
hidden __int128 __ubsan_wide(const struct type *, value);
hidden unsigned __ubsan_bits(const struct type *);
hidden int __ubsan_signed(const struct type *);

/* Takes the place out of the record, so that each is reported once. 0: it has been. */
hidden int __ubsan_take(struct place *, struct place *);
/* `PLACE: runtime error: TEXT`, with the parts as above. */
hidden void __ubsan_error(const struct place *, const char *, ...);
hidden void __ubsan_note(const struct place *, const char *, ...);
/* What an access is, by the number that clang gives it. */
hidden const char *__ubsan_access(unsigned);
/*
 * `ADDRESS: note: NOTE`, and the memory around the address, with `len` bytes from `marked` on underlined and, if there is a label, that below.
 */
hidden void __ubsan_show(value address, const char *note, value marked, value len, const char *label);
/* After a report: ends the program if it is to end. */
hidden void __ubsan_after(const struct place *);
hidden _Noreturn void __ubsan_die(void);
hidden void __ubsan_write(const struct text *);

/*
 * A handler twice over: one from which the program goes on, and one that ends it (-fno-sanitize-recover).
 * check is a function of `struct place` and the parameters that reports.
 */
#define HANDLER(name, place_of, params, ...) \
	void __ubsan_handle_##name params \
	{ \
		struct place at; \
		if (!__ubsan_take(place_of, &at)) return; \
		name(&at, __VA_ARGS__); \
		__ubsan_after(&at); \
	} \
	_Noreturn void __ubsan_handle_##name##_abort params \
	{ \
		struct place at; \
		if (__ubsan_take(place_of, &at)) { \
			name(&at, __VA_ARGS__); \
			__ubsan_after(&at); \
		} \
		__ubsan_die(); \
	}

#endif
