/* -fsanitize=undefined on integers: overflow, division, shifts, indices, conversions, values that a type does not have. */
#include "data.h"

static void overflow(const struct place *at, const struct type *type, const char *sign, value left, value right)
{
	char a[48], b[48];
	__ubsan_error(at, __ubsan_signed(type) ? "signed" : "unsigned", " integer overflow: ", __ubsan_integer(a, type, left), sign,
		__ubsan_integer(b, type, right), " cannot be represented in type ", type->name, (char *)0);
}

static void add_overflow(const struct place *at, struct at_type *data, value left, value right)
{
	overflow(at, data->type, " + ", left, right);
}
HANDLER(add_overflow, &data->place, (struct at_type *data, value left, value right), data, left, right)

static void sub_overflow(const struct place *at, struct at_type *data, value left, value right)
{
	overflow(at, data->type, " - ", left, right);
}
HANDLER(sub_overflow, &data->place, (struct at_type *data, value left, value right), data, left, right)

static void mul_overflow(const struct place *at, struct at_type *data, value left, value right)
{
	overflow(at, data->type, " * ", left, right);
}
HANDLER(mul_overflow, &data->place, (struct at_type *data, value left, value right), data, left, right)

static void negate_overflow(const struct place *at, struct at_type *data, value old)
{
	char a[48];
	__ubsan_error(at, "negation of ", __ubsan_integer(a, data->type, old), " cannot be represented in type ", data->type->name,
		__ubsan_signed(data->type) ? "; cast to an unsigned type to negate this value to itself" : "", (char *)0);
}
HANDLER(negate_overflow, &data->place, (struct at_type *data, value old), data, old)

/* Of floating-point numbers only a division by zero comes here. */
static void divrem_overflow(const struct place *at, struct at_type *data, value left, value right)
{
	char a[48];
	const struct type *type = data->type;
	if (type->kind != KIND_FLOAT && __ubsan_signed(type) && __ubsan_wide(type, right) == -1)
		__ubsan_error(at, "division of ", __ubsan_integer(a, type, left), " by -1 cannot be represented in type ", type->name, (char *)0);
	else __ubsan_error(at, "division by zero", (char *)0);
}
HANDLER(divrem_overflow, &data->place, (struct at_type *data, value left, value right), data, left, right)

static void shift_out_of_bounds(const struct place *at, struct two_types *data, value left, value right)
{
	char a[48], b[48];
	const struct type *type = data->left;
	const char *shown = __ubsan_integer(a, type, left), *by = __ubsan_integer(b, data->right, right);
	__int128 places = __ubsan_wide(data->right, right);
	if (__ubsan_signed(data->right) && places < 0) __ubsan_error(at, "shift exponent ", by, " is negative", (char *)0);
	else if ((unsigned __int128)places >= __ubsan_bits(type)) {
		char c[48];
		__ubsan_error(at, "shift exponent ", by, " is too large for ", __ubsan_number(c, __ubsan_bits(type)), "-bit type ",
			type->name, (char *)0);
	} else if (__ubsan_signed(type) && __ubsan_wide(type, left) < 0)
		__ubsan_error(at, "left shift of negative value ", shown, (char *)0);
	else __ubsan_error(at, "left shift of ", shown, " by ", by, " places cannot be represented in type ", type->name, (char *)0);
}
HANDLER(shift_out_of_bounds, &data->place, (struct two_types *data, value left, value right), data, left, right)

/* left is the array's type, right the index's. */
static void out_of_bounds(const struct place *at, struct two_types *data, value index)
{
	char a[48];
	__ubsan_error(at, "index ", __ubsan_integer(a, data->right, index), " out of bounds for type ", data->left->name, (char *)0);
}
HANDLER(out_of_bounds, &data->place, (struct two_types *data, value index), data, index)

static void vla_bound_not_positive(const struct place *at, struct at_type *data, value bound)
{
	char a[48];
	__ubsan_error(at, "variable length array bound evaluates to non-positive value ", __ubsan_integer(a, data->type, bound), (char *)0);
}
HANDLER(vla_bound_not_positive, &data->place, (struct at_type *data, value bound), data, bound)

static void load_invalid_value(const struct place *at, struct at_type *data, value v)
{
	char a[48];
	__ubsan_error(at, "load of value ", __ubsan_integer(a, data->type, v), ", which is not a valid value for type ", data->type->name,
		(char *)0);
}
HANDLER(load_invalid_value, &data->place, (struct at_type *data, value v), data, v)

struct conversion {
	struct place place;
	const struct type *from, *to;
	uint8_t kind;
	/* 0 for what is not a bit-field. */
	uint32_t bitfield;
};

static void implicit_conversion(const struct place *at, struct conversion *data, value from, value to)
{
	char a[48], b[48], c[48], d[48];
	__ubsan_error(at, "implicit conversion from type ", data->from->name, " of value ", __ubsan_integer(a, data->from, from), " (",
		__ubsan_number(b, __ubsan_bits(data->from)), "-bit, ", __ubsan_signed(data->from) ? "" : "un", "signed) to type ",
		data->to->name, " changed the value to ", __ubsan_integer(c, data->to, to), " (",
		__ubsan_number(d, data->bitfield ? data->bitfield : __ubsan_bits(data->to)), data->bitfield ? "-bit bitfield, " : "-bit, ",
		__ubsan_signed(data->to) ? "" : "un", "signed)", (char *)0);
}
HANDLER(implicit_conversion, &data->place, (struct conversion *data, value from, value to), data, from, to)
