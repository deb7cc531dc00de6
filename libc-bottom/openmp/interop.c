/* Foreign run-time systems: an interop object is always omp_interop_none. */
#include "kmp.h"

void __tgt_interop_init(struct place *place, int thread, omp_interop_t *object, int type, int device, int count, void *depends,
	int nowait)
{
	*object = omp_interop_none;
}

void __tgt_interop_use(struct place *place, int thread, omp_interop_t *object, int device, int count, void *depends, int nowait)
{
}

void __tgt_interop_destroy(struct place *place, int thread, omp_interop_t *object, int device, int count, void *depends, int nowait)
{
	*object = omp_interop_none;
}

int omp_get_num_interop_properties(const omp_interop_t object)
{
	return 0;
}

static int reason(omp_interop_property_t property)
{
	return property < omp_ipr_first || property > omp_ipr_fr_id ? omp_irc_out_of_range : omp_irc_empty;
}

omp_intptr_t omp_get_interop_int(const omp_interop_t object, omp_interop_property_t property, int *why)
{
	if (why) *why = reason(property);
	return 0;
}

void *omp_get_interop_ptr(const omp_interop_t object, omp_interop_property_t property, int *why)
{
	if (why) *why = reason(property);
	return 0;
}

const char *omp_get_interop_str(const omp_interop_t object, omp_interop_property_t property, int *why)
{
	if (why) *why = reason(property);
	return 0;
}

const char *omp_get_interop_name(const omp_interop_t object, omp_interop_property_t property)
{
	return 0;
}

const char *omp_get_interop_type_desc(const omp_interop_t object, omp_interop_property_t property)
{
	return 0;
}

const char *omp_get_interop_rc_desc(const omp_interop_t object, omp_interop_rc_t code)
{
	switch (code) {
	case omp_irc_no_value:
		return "the property has no value";
	case omp_irc_success:
		return "success";
	case omp_irc_empty:
		return "the interop object is omp_interop_none";
	case omp_irc_out_of_range:
		return "there is no such property";
	case omp_irc_type_int:
		return "the property is an integer";
	case omp_irc_type_ptr:
		return "the property is a pointer";
	case omp_irc_type_str:
		return "the property is a string";
	default:
		return "another error";
	}
}
