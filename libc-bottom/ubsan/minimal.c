/*
 * -fsanitize-minimal-runtime: what happened, but neither where nor with which values. Where one can see one's own
 * callers the address of the call is named; here the kind must do, each once.
 */
#include "data.h"

static void tell(int *told, const char *kind)
{
	struct text text = { .n = 0 };
	if (*told) return;
	*told = 1;
	__ubsan_join(&text, "ubsan: ", kind, "\n", (char *)0);
	__ubsan_write(&text);
}

#define MINIMAL(name, kind) \
	static int told_##name; \
	void __ubsan_handle_##name##_minimal(void) \
	{ \
		tell(&told_##name, kind); \
	} \
	_Noreturn void __ubsan_handle_##name##_minimal_abort(void) \
	{ \
		tell(&told_##name, kind); \
		__builtin_trap(); \
	}

MINIMAL(type_mismatch, "type-mismatch")
MINIMAL(alignment_assumption, "alignment-assumption")
MINIMAL(add_overflow, "add-overflow")
MINIMAL(sub_overflow, "sub-overflow")
MINIMAL(mul_overflow, "mul-overflow")
MINIMAL(negate_overflow, "negate-overflow")
MINIMAL(divrem_overflow, "divrem-overflow")
MINIMAL(shift_out_of_bounds, "shift-out-of-bounds")
MINIMAL(out_of_bounds, "out-of-bounds")
MINIMAL(local_out_of_bounds, "local-out-of-bounds")
MINIMAL(vla_bound_not_positive, "vla-bound-not-positive")
MINIMAL(float_cast_overflow, "float-cast-overflow")
MINIMAL(load_invalid_value, "load-invalid-value")
MINIMAL(invalid_builtin, "invalid-builtin")
MINIMAL(implicit_conversion, "implicit-conversion")
MINIMAL(nonnull_arg, "nonnull-arg")
MINIMAL(nonnull_return, "nonnull-return")
MINIMAL(nullability_arg, "nullability-arg")
MINIMAL(nullability_return, "nullability-return")
MINIMAL(pointer_overflow, "pointer-overflow")
MINIMAL(builtin_unreachable, "builtin-unreachable")
MINIMAL(missing_return, "missing-return")
