/*
 * -fsanitize=vptr: whether an object that a member of a class with virtual functions is called on, accessed in, or that is cast, is of that
 * class. Its vptr tells its dynamic type, by the C++ ABI: before the virtual functions stand the class's type_info and the way to
 * the whole object, and the type_info has those of the base classes with their places in the object.
 *
 * The compiler looks for the pair of vptr and class in a cache, and calls the handler for what is not there.
 */
#include <stdlib.h>
#include <string.h>
#include "data.h"

enum { CACHE = 128 };
value __ubsan_vptr_type_cache[CACHE];

/* A type_info: one without bases, with one at the object's start, or with any number. */
struct info {
	const void *const *vptr;
	const char *name;
};

struct single {
	struct info info;
	const struct info *base;
};

struct base {
	const struct info *info;
	/* The place in the object; of a virtual base, where in the virtual table its place stands. */
	long offset_flags;
};

struct several {
	struct info info;
	unsigned flags, count;
	struct base bases[];
};

enum { BASE_IS_VIRTUAL = 1, OFFSET_SHIFT = 8 };

/* The virtual tables of the three. A type_info points behind the two words that they start with. */
extern const void *const _ZTVN10__cxxabiv117__class_type_infoE[] __attribute__((__weak__));
extern const void *const _ZTVN10__cxxabiv120__si_class_type_infoE[] __attribute__((__weak__));
extern const void *const _ZTVN10__cxxabiv121__vmi_class_type_infoE[] __attribute__((__weak__));

#define IS(info, table) (table && (info)->vptr == table + 2)
#define IS_PLAIN(info) IS(info, _ZTVN10__cxxabiv117__class_type_infoE)
#define IS_SINGLE(info) IS(info, _ZTVN10__cxxabiv120__si_class_type_infoE)
#define IS_SEVERAL(info) IS(info, _ZTVN10__cxxabiv121__vmi_class_type_infoE)

/* What stands before the virtual functions. */
struct prefix {
	intptr_t to_top;
	const struct info *info;
};

/* An object without parts of a megabyte is not so far from its start. */
enum { FARTHEST = 1 << 20 };

static int is_memory(value at, value len)
{
	value size = __builtin_wasm_memory_size(0) << 16;
	return at && !(at % sizeof(void *)) && at <= size - len;
}

/* What the vptr at an address leads to, or null where it is none. */
static const struct prefix *prefix_at(value at)
{
	if (!is_memory(at, sizeof(value))) return 0;
	value vptr = *(const value *)at;
	const struct prefix *p = (const void *)(vptr - sizeof *p);
	if (vptr < sizeof *p || !is_memory((value)p, sizeof *p) || !is_memory((value)p->info, sizeof *p->info)) return 0;
	return IS_PLAIN(p->info) || IS_SINGLE(p->info) || IS_SEVERAL(p->info) ? p : 0;
}

static int is_same(const struct info *a, const struct info *b)
{
	/* A name that begins so is its translation unit's own. */
	return a->name == b->name || (*a->name != '*' && !strcmp(a->name, b->name));
}

/* The place of a base of the object at `at`; 0 where the object has no vptr for a virtual one. */
static value place_of(const struct base *base, value at)
{
	long offset = base->offset_flags >> OFFSET_SHIFT;
	if (!(base->offset_flags & BASE_IS_VIRTUAL)) return at + offset;
	if (!prefix_at(at)) return 0;
	return at + *(const intptr_t *)(*(const value *)at + offset);
}

/* The class of the subobject at `wanted` in the object of class `info` at `at`: `class`, or any but the whole object's if null. */
static const struct info *find(const struct info *info, value at, const struct info *class, value wanted)
{
	if (class ? is_same(info, class) : 0) return at == wanted ? info : 0;
	if (!class && at == wanted) return info;
	if (IS_SINGLE(info)) return find(((const struct single *)info)->base, at, class, wanted);
	if (!IS_SEVERAL(info)) return 0;
	const struct several *all = (const void *)info;
	for (unsigned i = 0; i < all->count; i++) {
		value place = place_of(all->bases + i, at);
		const struct info *found = place ? find(all->bases[i].info, place, class, wanted) : 0;
		if (found) return found;
	}
	return 0;
}

extern char *__cxa_demangle(const char *, char *, size_t *, int *);

/* 'NAME', to be freed unless it is `unknown`. */
static const char *name_of(const struct info *info, struct text *room)
{
	const char *name = info ? info->name + (*info->name == '*') : 0;
	char *readable = name ? __cxa_demangle(name, 0, 0, 0) : 0;
	room->n = 0;
	__ubsan_join(room, "'", readable ? readable : name ? name : "<unknown>", "'", (char *)0);
	/* A name without end is cut before the end of the room. */
	room->s[room->n < sizeof room->s ? room->n : sizeof room->s - 1] = 0;
	free(readable);
	return room->s;
}

struct dynamic {
	struct place place;
	const struct type *type;
	const struct info *info;
	uint8_t kind;
};

/* What the object is. */
static void note(value pointer, const struct prefix *is)
{
	struct text whole, part, text = { .n = 0 }, label = { .n = 0 };
	char room[48];
	if (!is || is->to_top < -FARTHEST || is->to_top > FARTHEST) {
		__ubsan_show(pointer, is ? "object has a possibly invalid vptr: abs(offset to top) too big" : "object has invalid vptr", pointer,
			sizeof(value), is ? "possibly invalid vptr" : "invalid vptr");
		return;
	}
	value top = pointer + is->to_top;
	const char *name = name_of(is->info, &whole);
	if (top == pointer) {
		__ubsan_join(&text, "object is of type ", name, (char *)0);
		__ubsan_join(&label, "vptr for ", name, (char *)0);
	} else {
		__ubsan_join(&text, "object is base class subobject at offset ", __ubsan_number(room, -is->to_top), " within object of type ", name,
			(char *)0);
		__ubsan_join(&label, "vptr for ", name_of(find(is->info, top, 0, pointer), &part), " base class of ", name, (char *)0);
	}
	text.s[text.n < sizeof text.s ? text.n : sizeof text.s - 1] = 0;
	label.s[label.n < sizeof label.s ? label.n : sizeof label.s - 1] = 0;
	__ubsan_show(top, text.s, pointer, sizeof(value), label.s);
}

/* 1 where the object is none of that class, and it was told. */
static int report(struct dynamic *data, value pointer, value hash)
{
	char room[48];
	struct place at;
	const struct prefix *is = prefix_at(pointer);
	if (is && find(is->info, pointer + is->to_top, data->info, pointer)) {
		__ubsan_vptr_type_cache[hash % CACHE] = hash;
		return 0;
	}
	if (!__ubsan_take(&data->place, &at)) return 1;
	__ubsan_error(&at, __ubsan_access(data->kind), " address ", __ubsan_address(room, pointer),
		" which does not point to an object of type ", data->type->name, (char *)0);
	note(pointer, is);
	__ubsan_after(&at);
	return 1;
}

void __ubsan_handle_dynamic_type_cache_miss(struct dynamic *data, value pointer, value hash)
{
	report(data, pointer, hash);
}

void __ubsan_handle_dynamic_type_cache_miss_abort(struct dynamic *data, value pointer, value hash)
{
	if (report(data, pointer, hash)) __ubsan_die();
}
