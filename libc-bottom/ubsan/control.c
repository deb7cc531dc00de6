/* -fsanitize=undefined on places that are never to be reached, and on arguments of builtins. */
#include "data.h"

_Noreturn void __ubsan_handle_builtin_unreachable(struct at *data)
{
	struct place at;
	__ubsan_take(&data->place, &at);
	__ubsan_error(&at, "execution reached an unreachable program point", (char *)0);
	__ubsan_after(&at);
	__ubsan_die();
}

_Noreturn void __ubsan_handle_missing_return(struct at *data)
{
	struct place at;
	__ubsan_take(&data->place, &at);
	__ubsan_error(&at, "execution reached the end of a value-returning function without returning a value", (char *)0);
	__ubsan_after(&at);
	__ubsan_die();
}

struct builtin {
	struct place place;
	uint8_t kind;
};

static void invalid_builtin(const struct place *at, struct builtin *data, const char *const *names)
{
	if (data->kind > 1) __ubsan_error(at, "assumption is violated during execution", (char *)0);
	else __ubsan_error(at, "passing zero to ", names[data->kind], ", which is not a valid argument", (char *)0);
}
static const char *const names[] = { "ctz()", "clz()" };
HANDLER(invalid_builtin, &data->place, (struct builtin *data), data, names)

/* Of -fsanitize=local-bounds the place is not known. */
void __ubsan_handle_local_out_of_bounds(void)
{
	static const struct place nowhere;
	__ubsan_error(&nowhere, "access out of bounds", (char *)0);
	__ubsan_after(&nowhere);
}

_Noreturn void __ubsan_handle_local_out_of_bounds_abort(void)
{
	__ubsan_handle_local_out_of_bounds();
	__ubsan_die();
}
