/* What is told, on standard error, and what happens then. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "../ubsan/data.h"
#include "debug.h"

hidden void __abort_signal(void);

static int told_nobody;

hidden int __malloc_debug_option(const char *word)
{
	size_t len = strlen(word);
	for (const char *s = getenv("WASICC_MALLOC"); s && *s;) {
		size_t n = strcspn(s, ",: ");
		if (n == len && !memcmp(s, word, n)) return 1;
		s += n;
		if (*s) s++;
	}
	return 0;
}

static void line(const char *start, const char *s, va_list rest)
{
	struct text text = { .n = 0 };
	__ubsan_add(&text, start);
	for (; s; s = va_arg(rest, const char *)) __ubsan_add(&text, s);
	if (text.n == sizeof text.s) text.n--;
	__ubsan_add(&text, "\n");
	__ubsan_write(&text);
}

hidden void __malloc_debug_line(const char *s, ...)
{
	va_list rest;
	va_start(rest, s);
	line("", s, rest);
	va_end(rest);
}

hidden void __malloc_debug_error(const char *s, ...)
{
	va_list rest;
	va_start(rest, s);
	line("malloc: ", s, rest);
	va_end(rest);
}

hidden const char *__malloc_debug_number(char room[48], size_t n)
{
	return __ubsan_number(room, n);
}

hidden const char *__malloc_debug_address(char room[48], const void *p)
{
	return __ubsan_address(room, (value)p);
}

hidden const char *__malloc_debug_amount(char room[48], size_t n, const char *unit)
{
	char digits[48];
	stpcpy(stpcpy(stpcpy(stpcpy(room, __ubsan_number(digits, n)), " "), unit), n == 1 ? "" : "s");
	return room;
}

hidden void __malloc_debug_history(const struct block *b)
{
	char number[48];
	__malloc_debug_line("  allocated (number ", __ubsan_number(number, b->number), (b->made ? "):" : ")"), (char *)0);
	if (!__malloc_debug_show_site(b->made) && !told_nobody) {
		told_nobody = 1;
		__malloc_debug_line("  (wasicc run tells functions, files and lines)", (char *)0);
	}
	if (b->state != HELD) return;
	__malloc_debug_line("  freed", b->freed ? ":" : "", (char *)0);
	__malloc_debug_show_site(b->freed);
}

/* The runner knows it by its name, and does not tell the calls a second time. */
static _Noreturn __attribute__((__noinline__)) void __malloc_debug_stop(void)
{
	__builtin_trap();
}

/* As abort does. */
hidden void __malloc_debug_after(void)
{
	if (__malloc_debug_option("continue")) return;
	__abort_signal();
	__malloc_debug_stop();
}
