/* -fsanitize=float-cast-overflow. Apart, because numbers of floating point take printf. */
#include <stdio.h>
#include <string.h>
#include "data.h"

static long double number(const struct type *type, value v)
{
	const void *at = type->info <= 8 * sizeof v ? (const void *)&v : (const void *)v;
	__fp16 half;
	float single;
	double twice;
	long double quad;
	switch (type->info) {
	case 16: memcpy(&half, at, sizeof half); return half;
	case 32: memcpy(&single, at, sizeof single); return single;
	case 64: memcpy(&twice, at, sizeof twice); return twice;
	default: memcpy(&quad, at, sizeof quad); return quad;
	}
}

static void float_cast_overflow(const struct place *at, struct two_types *data, value from)
{
	char a[48];
	const char *shown = a;
	/* From an integer to a type of floating point that is too small for it. */
	if (data->left->kind == KIND_FLOAT) snprintf(a, sizeof a, "%Lg", number(data->left, from));
	else shown = __ubsan_integer(a, data->left, from);
	__ubsan_error(at, shown, " is outside the range of representable values of type ", data->right->name, (char *)0);
}
HANDLER(float_cast_overflow, &data->place, (struct two_types *data, value from), data, from)
