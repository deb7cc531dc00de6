/*
 * Reports of -fsanitize=undefined as on Linux, on standard error: `FILE:LINE:COLUMN: runtime error: …`, and what
 * UBSAN_OPTIONS asks for: halt_on_error, exitcode, print_summary. __ubsan_default_options() gives defaults.
 */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "data.h"

static struct {
	int read, halt, exitcode, summary;
} options = { .exitcode = 1 };

static const char *no_options(void)
{
	return "";
}
weak_alias(no_options, __ubsan_default_options);
extern const char *__ubsan_default_options(void);

static void say(const char *s)
{
	struct text text = { .n = 0 };
	__ubsan_join(&text, "UndefinedBehaviorSanitizer: ", s, "\n", (char *)0);
	__ubsan_write(&text);
}

static int is_set(const char *value, size_t len)
{
	return (len == 1 && *value == '1') || (len == 3 && !memcmp(value, "yes", 3)) || (len == 4 && !memcmp(value, "true", 4));
}

static void set(const char *name, size_t len, const char *value, size_t value_len)
{
#define IS(s) (len == sizeof s - 1 && !memcmp(name, s, len))
	if (IS("halt_on_error")) options.halt = is_set(value, value_len);
	else if (IS("print_summary")) options.summary = is_set(value, value_len);
	else if (IS("exitcode")) options.exitcode = atoi(value);
	else if (IS("print_stacktrace") && is_set(value, value_len))
		say("print_stacktrace: a program cannot see its own calls here; "
			"compile it with -g -fsanitize-trap=undefined, and wasicc run shows them");
	else if (IS("log_path") || IS("suppressions")) say("log_path and suppressions are not supported here");
#undef IS
}

/* NAME=VALUE, with colons, commas or blanks between. Unknown names are for other runtimes. */
static void parse(const char *s)
{
	while (s && *s) {
		size_t len = strcspn(s, ":, \t\n"), name = strcspn(s, "=");
		if (name < len) set(s, name, s + name + 1, len - name - 1);
		s += len;
		if (*s) s++;
	}
}

static void read_options(void)
{
	if (options.read) return;
	options.read = 1;
	parse(__ubsan_default_options());
	parse(getenv("UBSAN_OPTIONS"));
}

hidden int __ubsan_take(struct place *place, struct place *at)
{
	*at = *place;
	place->column = UINT32_MAX;
	return at->column != UINT32_MAX;
}

static void add_place(struct text *text, const struct place *place)
{
	char room[48];
	if (!place->file) {
		__ubsan_add(text, "<unknown>");
		return;
	}
	__ubsan_join(text, place->file, ":", __ubsan_number(room, place->line), (char *)0);
	if (place->column) __ubsan_join(text, ":", __ubsan_number(room, place->column), (char *)0);
}

static void message(const struct place *place, const char *label, const char *s, va_list rest)
{
	struct text text = { .n = 0 };
	read_options();
	add_place(&text, place);
	__ubsan_add(&text, label);
	for (; s; s = va_arg(rest, const char *)) __ubsan_add(&text, s);
	/* However long it was, it is a line. */
	if (text.n == sizeof text.s) text.n--;
	__ubsan_add(&text, "\n");
	__ubsan_write(&text);
}

hidden void __ubsan_error(const struct place *place, const char *s, ...)
{
	va_list rest;
	va_start(rest, s);
	message(place, ": runtime error: ", s, rest);
	va_end(rest);
}

hidden void __ubsan_note(const struct place *place, const char *s, ...)
{
	va_list rest;
	va_start(rest, s);
	message(place, ": note: ", s, rest);
	va_end(rest);
}

hidden void __ubsan_after(const struct place *place)
{
	if (options.summary) {
		struct text text = { .n = 0 };
		__ubsan_add(&text, "SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior ");
		add_place(&text, place);
		__ubsan_add(&text, "\n");
		__ubsan_write(&text);
	}
	if (options.halt) __ubsan_die();
}

/* No atexit functions and no flush, as on Linux: who knows what they would find. */
hidden _Noreturn void __ubsan_die(void)
{
	read_options();
	_exit(options.exitcode);
}
