/* -fsanitize=undefined on pointers: null, misaligned, too small objects, arithmetic, attributes that promise something. */
#include <stddef.h>
#include "data.h"

struct access {
	struct place place;
	const struct type *type;
	/* The binary logarithm of the alignment that is required. */
	uint8_t alignment, kind;
};

static void type_mismatch_v1(const struct place *at, struct access *data, value pointer)
{
	const char *kind = __ubsan_access(data->kind), *type = data->type->name;
	char a[48], b[48];
	value alignment = (value)1 << data->alignment;
	if (!pointer) {
		__ubsan_error(at, kind, " null pointer of type ", type, (char *)0);
		return;
	}
	if (pointer & (alignment - 1))
		__ubsan_error(at, kind, " misaligned address ", __ubsan_address(a, pointer), " for type ", type, ", which requires ",
			__ubsan_number(b, alignment), " byte alignment", (char *)0);
	else
		__ubsan_error(at, kind, " address ", __ubsan_address(a, pointer), " with insufficient space for an object of type ", type,
			(char *)0);
	__ubsan_show(pointer, "pointer points here", pointer, 0, 0);
}
HANDLER(type_mismatch_v1, &data->place, (struct access *data, value pointer), data, pointer)

struct assumption {
	struct place place, assumed;
	const struct type *type;
};

static void alignment_assumption(const struct place *at, struct assumption *data, value pointer, value alignment, value offset)
{
	char a[48], b[48];
	value real = pointer - offset;
	if (offset)
		__ubsan_error(at, "assumption of ", __ubsan_number(a, alignment), " byte alignment (with offset of ", __ubsan_number(b, offset),
			" byte) for pointer of type ", data->type->name, " failed", (char *)0);
	else
		__ubsan_error(at, "assumption of ", __ubsan_number(a, alignment), " byte alignment for pointer of type ", data->type->name,
			" failed", (char *)0);
	if (data->assumed.file) __ubsan_note(&data->assumed, "alignment assumption was specified here", (char *)0);
	__ubsan_note(at, offset ? "offset address is " : "address is ", __ubsan_number(a, real & -real), " aligned, misalignment offset is ",
		__ubsan_number(b, real & (alignment - 1)), " bytes", (char *)0);
}
HANDLER(alignment_assumption, &data->place, (struct assumption *data, value pointer, value alignment, value offset), data, pointer,
	alignment, offset)

static void pointer_overflow(const struct place *at, struct at *data, value base, value result)
{
	char a[48], b[48];
	const char *from = __ubsan_address(a, base), *to = __ubsan_address(b, result);
	if (!base && !result) __ubsan_error(at, "applying zero offset to null pointer", (char *)0);
	else if (!base) __ubsan_error(at, "applying non-zero offset ", __ubsan_number(b, result), " to null pointer", (char *)0);
	else if (!result)
		__ubsan_error(at, "applying non-zero offset to non-null pointer ", from, " produced null pointer", (char *)0);
	else if (((intptr_t)base < 0) != ((intptr_t)result < 0))
		__ubsan_error(at, "pointer index expression with base ", from, " overflowed to ", to, (char *)0);
	else if (base > result) __ubsan_error(at, "addition of unsigned offset to ", from, " overflowed to ", to, (char *)0);
	else __ubsan_error(at, "subtraction of unsigned offset from ", from, " overflowed to ", to, (char *)0);
}
HANDLER(pointer_overflow, &data->place, (struct at *data, value base, value result), data, base, result)

/* The record holds where the attribute stands; the return that was taken comes as an argument. */
static void null_return(const struct place *at, const struct place *promised, const char *note)
{
	__ubsan_error(at, "null pointer returned from function declared to never return null", (char *)0);
	if (promised->file) __ubsan_note(promised, note, (char *)0);
}

static void nonnull_return_v1(const struct place *at, struct at *data, struct place *where)
{
	null_return(at, &data->place, "returns_nonnull attribute specified here");
}
HANDLER(nonnull_return_v1, where, (struct at *data, struct place *where), data, where)

static void nullability_return_v1(const struct place *at, struct at *data, struct place *where)
{
	null_return(at, &data->place, "_Nonnull return type annotation specified here");
}
HANDLER(nullability_return_v1, where, (struct at *data, struct place *where), data, where)

struct argument {
	struct place place, promised;
	int index;
};

static void null_argument(const struct place *at, struct argument *data, const char *note)
{
	char a[48];
	__ubsan_error(at, "null pointer passed as argument ", __ubsan_number(a, data->index), ", which is declared to never be null",
		(char *)0);
	if (data->promised.file) __ubsan_note(&data->promised, note, (char *)0);
}

static void nonnull_arg(const struct place *at, struct argument *data, const char *note)
{
	null_argument(at, data, note);
}
HANDLER(nonnull_arg, &data->place, (struct argument *data), data, "nonnull attribute specified here")

static void nullability_arg(const struct place *at, struct argument *data, const char *note)
{
	null_argument(at, data, note);
}
HANDLER(nullability_arg, &data->place, (struct argument *data), data, "_Nonnull type annotation specified here")
