/* What reports on objects say of an access, and of the memory that it meets. */
#include <stddef.h>
#include "data.h"

hidden const char *__ubsan_access(unsigned kind)
{
	static const char *const kinds[] = { "load of", "store to", "reference binding to", "member access within", "member call on",
		"constructor call on", "downcast of", "downcast of", "upcast of", "cast to virtual base of", "_Nonnull binding to",
		"dynamic operation on" };
	return kind < sizeof kinds / sizeof *kinds ? kinds[kind] : "access to";
}

enum { BEFORE = 4, SHOWN = 32 };

/* The memory from begin to end, in groups of eight bytes. */
static void add_bytes(struct text *text, value begin, value end)
{
	for (value p = begin; p < end; p++) {
		uint8_t byte = *(const uint8_t *)p;
		char hex[] = { "0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15], 0 };
		__ubsan_join(text, p % 8 ? " " : "  ", hex, (char *)0);
	}
	__ubsan_add(text, "\n");
}

/* Under these bytes: `^` at the address, `~` at those marked. */
static void add_marks(struct text *text, value begin, value address, value marked, value end)
{
	for (value p = begin; p <= address || p < end; p++) {
		int in = p >= marked && p < end, behind = in && p > marked;
		char cell[] = { behind ? '~' : ' ', p == address ? '^' : in ? '~' : ' ', in ? '~' : ' ', 0 };
		if (p % 8 == 0) __ubsan_add(text, behind ? "~" : " ");
		__ubsan_add(text, cell);
	}
	__ubsan_add(text, "\n");
}

static void add_label(struct text *text, value begin, value marked, const char *label)
{
	for (value p = begin; p < marked; p++) __ubsan_add(text, p % 8 ? "   " : "    ");
	__ubsan_join(text, marked % 8 ? " " : "  ", label, "\n", (char *)0);
}

hidden void __ubsan_show(value address, const char *note, value marked, value len, const char *label)
{
	char room[48];
	struct text text = { .n = 0 };
	/* What is marked is shown, be it far from the address. */
	value near = marked - address > SHOWN - BEFORE - len ? marked : address;
	value begin = near - BEFORE, end = begin + SHOWN, size = __builtin_wasm_memory_size(0) << 16;
	__ubsan_join(&text, __ubsan_address(room, address), ": note: ", note, "\n", (char *)0);
	if (near < BEFORE || near > size || end > size) {
		__ubsan_add(&text, "<memory cannot be printed>\n");
		__ubsan_write(&text);
		return;
	}
	add_bytes(&text, begin, end);
	add_marks(&text, begin, near == address ? address : marked, marked, marked + len);
	if (label) add_label(&text, begin, marked, label);
	__ubsan_write(&text);
}
