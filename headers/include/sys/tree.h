#ifndef _SYS_TREE_H
#define _SYS_TREE_H

/*
 * Trees in order, as macros that make typed functions for structures of the program's own (BSD tree): RB, a red-black tree
 * whose operations take log n steps, and SPLAY, which moves what is looked up to its root. cmp(a, b) is like strcmp.
 * INSERT returns null, or the element with that key that is already there; REMOVE, FIND, MIN… an element or null.
 */

#include <stddef.h>

/* SPLAY */

#define SPLAY_HEAD(name, type) struct name { struct type *sph_root; }
#define SPLAY_INITIALIZER(root) { NULL }
#define SPLAY_INIT(root) do { (root)->sph_root = NULL; } while (0)
#define SPLAY_ENTRY(type) struct { struct type *spe_left; struct type *spe_right; }

#define SPLAY_LEFT(elm, field) ((elm)->field.spe_left)
#define SPLAY_RIGHT(elm, field) ((elm)->field.spe_right)
#define SPLAY_ROOT(head) ((head)->sph_root)
#define SPLAY_EMPTY(head) (SPLAY_ROOT(head) == NULL)

#define SPLAY_PROTOTYPE(name, type, field, cmp) \
void name##_SPLAY(struct name *, struct type *); \
void name##_SPLAY_MINMAX(struct name *, int); \
struct type *name##_SPLAY_INSERT(struct name *, struct type *); \
struct type *name##_SPLAY_REMOVE(struct name *, struct type *); \
_SPLAY_LOOKUPS(name, type, field, cmp)

/* What is small enough to be in every file. */
#define _SPLAY_LOOKUPS(name, type, field, cmp) \
static __inline __attribute__((__unused__)) struct type *name##_SPLAY_FIND(struct name *head, struct type *elm) \
{ \
	if (SPLAY_EMPTY(head)) return NULL; \
	name##_SPLAY(head, elm); \
	return (cmp)(elm, SPLAY_ROOT(head)) == 0 ? SPLAY_ROOT(head) : NULL; \
} \
static __inline __attribute__((__unused__)) struct type *name##_SPLAY_NEXT(struct name *head, struct type *elm) \
{ \
	name##_SPLAY(head, elm); \
	elm = SPLAY_RIGHT(elm, field); \
	while (elm && SPLAY_LEFT(elm, field)) elm = SPLAY_LEFT(elm, field); \
	return elm; \
} \
static __inline __attribute__((__unused__)) struct type *name##_SPLAY_PREV(struct name *head, struct type *elm) \
{ \
	name##_SPLAY(head, elm); \
	elm = SPLAY_LEFT(elm, field); \
	while (elm && SPLAY_RIGHT(elm, field)) elm = SPLAY_RIGHT(elm, field); \
	return elm; \
} \
static __inline __attribute__((__unused__)) struct type *name##_SPLAY_MIN_MAX(struct name *head, int side) \
{ \
	if (!SPLAY_EMPTY(head)) name##_SPLAY_MINMAX(head, side); \
	return SPLAY_ROOT(head); \
}

/*
 * The splay operation, from the root down (Sleator and Tarjan): what is less than the key is hung to the right edge of one
 * tree, what is greater to the left edge of another, and both become children of where the search ends. `left` and `right`
 * are the places where the next piece goes. Without a key, side says which end to go to.
 */
#define SPLAY_GENERATE(name, type, field, cmp) \
static int name##_SPLAY_SIDE(struct type *key, struct type *e, int side) \
{ \
	return key ? (cmp)(key, e) : side; \
} \
static void name##_SPLAY_TO(struct name *head, struct type *key, int side) \
{ \
	struct type *lesser = NULL, *greater = NULL, **left = &lesser, **right = &greater; \
	struct type *e = SPLAY_ROOT(head), *t; \
	int c; \
	if (!e) return; \
	while ((c = name##_SPLAY_SIDE(key, e, side)) != 0) { \
		if (c < 0) { \
			if (!(t = SPLAY_LEFT(e, field))) break; \
			if (name##_SPLAY_SIDE(key, t, side) < 0) { \
				SPLAY_LEFT(e, field) = SPLAY_RIGHT(t, field); \
				SPLAY_RIGHT(t, field) = e; \
				e = t; \
				if (!SPLAY_LEFT(e, field)) break; \
			} \
			*right = e; \
			right = &SPLAY_LEFT(e, field); \
			e = *right; \
		} else { \
			if (!(t = SPLAY_RIGHT(e, field))) break; \
			if (name##_SPLAY_SIDE(key, t, side) > 0) { \
				SPLAY_RIGHT(e, field) = SPLAY_LEFT(t, field); \
				SPLAY_LEFT(t, field) = e; \
				e = t; \
				if (!SPLAY_RIGHT(e, field)) break; \
			} \
			*left = e; \
			left = &SPLAY_RIGHT(e, field); \
			e = *left; \
		} \
	} \
	*left = SPLAY_LEFT(e, field); \
	*right = SPLAY_RIGHT(e, field); \
	SPLAY_LEFT(e, field) = lesser; \
	SPLAY_RIGHT(e, field) = greater; \
	SPLAY_ROOT(head) = e; \
} \
void name##_SPLAY(struct name *head, struct type *elm) \
{ \
	name##_SPLAY_TO(head, elm, 0); \
} \
void name##_SPLAY_MINMAX(struct name *head, int side) \
{ \
	name##_SPLAY_TO(head, NULL, side); \
} \
struct type *name##_SPLAY_INSERT(struct name *head, struct type *elm) \
{ \
	struct type *root; \
	int c; \
	SPLAY_LEFT(elm, field) = SPLAY_RIGHT(elm, field) = NULL; \
	if (!SPLAY_EMPTY(head)) { \
		name##_SPLAY(head, elm); \
		root = SPLAY_ROOT(head); \
		if ((c = (cmp)(elm, root)) == 0) return root; \
		if (c < 0) { \
			SPLAY_LEFT(elm, field) = SPLAY_LEFT(root, field); \
			SPLAY_RIGHT(elm, field) = root; \
			SPLAY_LEFT(root, field) = NULL; \
		} else { \
			SPLAY_RIGHT(elm, field) = SPLAY_RIGHT(root, field); \
			SPLAY_LEFT(elm, field) = root; \
			SPLAY_RIGHT(root, field) = NULL; \
		} \
	} \
	SPLAY_ROOT(head) = elm; \
	return NULL; \
} \
struct type *name##_SPLAY_REMOVE(struct name *head, struct type *elm) \
{ \
	struct type *root, *right; \
	if (SPLAY_EMPTY(head)) return NULL; \
	name##_SPLAY(head, elm); \
	root = SPLAY_ROOT(head); \
	if ((cmp)(elm, root) != 0) return NULL; \
	if (!SPLAY_LEFT(root, field)) SPLAY_ROOT(head) = SPLAY_RIGHT(root, field); \
	else { \
		/* The greatest on the left becomes the root: it has nothing to its right. */ \
		right = SPLAY_RIGHT(root, field); \
		SPLAY_ROOT(head) = SPLAY_LEFT(root, field); \
		name##_SPLAY(head, elm); \
		SPLAY_RIGHT(SPLAY_ROOT(head), field) = right; \
	} \
	return root; \
}

#define SPLAY_NEGINF (-1)
#define SPLAY_INF 1

#define SPLAY_INSERT(name, head, elm) name##_SPLAY_INSERT(head, elm)
#define SPLAY_REMOVE(name, head, elm) name##_SPLAY_REMOVE(head, elm)
#define SPLAY_FIND(name, head, elm) name##_SPLAY_FIND(head, elm)
#define SPLAY_NEXT(name, head, elm) name##_SPLAY_NEXT(head, elm)
#define SPLAY_PREV(name, head, elm) name##_SPLAY_PREV(head, elm)
#define SPLAY_MIN(name, head) name##_SPLAY_MIN_MAX(head, SPLAY_NEGINF)
#define SPLAY_MAX(name, head) name##_SPLAY_MIN_MAX(head, SPLAY_INF)
#define SPLAY_FOREACH(elm, name, head) \
	for ((elm) = SPLAY_MIN(name, head); (elm) != NULL; (elm) = SPLAY_NEXT(name, head, elm))

/*
 * RB. No path from the root down has two red elements in a row, and all have the same number of black ones.
 * A program that keeps sums in its elements may define RB_AUGMENT(elm), which is called for each element whose subtrees
 * changed, the lower ones first.
 */

#define RB_BLACK 0
#define RB_RED 1
#define RB_NEGINF (-1)
#define RB_INF 1

#define RB_HEAD(name, type) struct name { struct type *rbh_root; }
#define RB_INITIALIZER(root) { NULL }
#define RB_INIT(root) do { (root)->rbh_root = NULL; } while (0)
#define RB_ENTRY(type) struct { \
	struct type *rbe_left; \
	struct type *rbe_right; \
	struct type *rbe_parent; \
	int rbe_color; \
}

#define RB_LEFT(elm, field) ((elm)->field.rbe_left)
#define RB_RIGHT(elm, field) ((elm)->field.rbe_right)
#define RB_PARENT(elm, field) ((elm)->field.rbe_parent)
#define RB_COLOR(elm, field) ((elm)->field.rbe_color)
#define RB_ISRED(elm, field) ((elm) != NULL && RB_COLOR(elm, field) == RB_RED)
#define RB_ROOT(head) ((head)->rbh_root)
#define RB_EMPTY(head) (RB_ROOT(head) == NULL)

#define RB_SET(elm, parent, field) do { \
	RB_PARENT(elm, field) = (parent); \
	RB_LEFT(elm, field) = RB_RIGHT(elm, field) = NULL; \
	RB_COLOR(elm, field) = RB_RED; \
} while (0)

#ifndef RB_AUGMENT
#define RB_AUGMENT(elm) ((void)0)
#define RB_AUGMENT_UP(elm, field) ((void)0)
#else
#define RB_AUGMENT_UP(elm, field) do { \
	for (; (elm); (elm) = RB_PARENT(elm, field)) RB_AUGMENT(elm); \
} while (0)
#endif

#define RB_PROTOTYPE(name, type, field, cmp) _RB_PROTOTYPE(name, type, field, cmp,)
#define RB_PROTOTYPE_STATIC(name, type, field, cmp) \
	_RB_PROTOTYPE(name, type, field, cmp, __attribute__((__unused__)) static)
#define RB_PROTOTYPE_INTERNAL(name, type, field, cmp, attr) _RB_PROTOTYPE(name, type, field, cmp, attr)
#define RB_GENERATE(name, type, field, cmp) _RB_GENERATE(name, type, field, cmp,)
#define RB_GENERATE_STATIC(name, type, field, cmp) \
	_RB_GENERATE(name, type, field, cmp, __attribute__((__unused__)) static)
#define RB_GENERATE_INTERNAL(name, type, field, cmp, attr) _RB_GENERATE(name, type, field, cmp, attr)

#define _RB_PROTOTYPE(name, type, field, cmp, attr) \
attr struct type *name##_RB_INSERT(struct name *, struct type *); \
attr struct type *name##_RB_REMOVE(struct name *, struct type *); \
attr struct type *name##_RB_FIND(struct name *, struct type *); \
attr struct type *name##_RB_NFIND(struct name *, struct type *); \
attr struct type *name##_RB_NEXT(struct type *); \
attr struct type *name##_RB_PREV(struct type *); \
attr struct type *name##_RB_MINMAX(struct name *, int); \
attr struct type *name##_RB_REINSERT(struct name *, struct type *);

#define _RB_GENERATE(name, type, field, cmp, attr) \
_RB_GENERATE_ROTATE(name, type, field) \
_RB_GENERATE_INSERT(name, type, field, cmp, attr) \
_RB_GENERATE_REMOVE(name, type, field, attr) \
_RB_GENERATE_FIND(name, type, field, cmp, attr) \
_RB_GENERATE_WALK(name, type, field, attr) \
attr struct type *name##_RB_REINSERT(struct name *head, struct type *elm) \
{ \
	struct type *n; \
	if (((n = name##_RB_PREV(elm)) != NULL && (cmp)(n, elm) >= 0) \
		|| ((n = name##_RB_NEXT(elm)) != NULL && (cmp)(elm, n) >= 0)) { \
		name##_RB_REMOVE(head, elm); \
		return name##_RB_INSERT(head, elm); \
	} \
	return NULL; \
}

/* _REF: the place that points to elm. _ROTATE: elm's child on the other side takes elm's place, elm goes down to `left`. */
#define _RB_GENERATE_ROTATE(name, type, field) \
static __inline __attribute__((__unused__)) struct type **name##_RB_REF(struct name *head, struct type *elm) \
{ \
	struct type *parent = RB_PARENT(elm, field); \
	if (!parent) return &RB_ROOT(head); \
	return RB_LEFT(parent, field) == elm ? &RB_LEFT(parent, field) : &RB_RIGHT(parent, field); \
} \
static __attribute__((__unused__)) void name##_RB_ROTATE(struct name *head, struct type *elm, int left) \
{ \
	struct type **ref = name##_RB_REF(head, elm), *up, *inner; \
	if (left) { \
		up = RB_RIGHT(elm, field); \
		inner = RB_RIGHT(elm, field) = RB_LEFT(up, field); \
		RB_LEFT(up, field) = elm; \
	} else { \
		up = RB_LEFT(elm, field); \
		inner = RB_LEFT(elm, field) = RB_RIGHT(up, field); \
		RB_RIGHT(up, field) = elm; \
	} \
	if (inner) RB_PARENT(inner, field) = elm; \
	RB_PARENT(up, field) = RB_PARENT(elm, field); \
	RB_PARENT(elm, field) = up; \
	*ref = up; \
	RB_AUGMENT(elm); \
	RB_AUGMENT(up); \
}

/* A red element under a red parent: recolour while the parent's sibling is red too, then at most two rotations. */
#define _RB_GENERATE_INSERT(name, type, field, cmp, attr) \
static __attribute__((__unused__)) void name##_RB_INSERT_COLOR(struct name *head, struct type *elm) \
{ \
	struct type *parent, *grand, *uncle; \
	while ((parent = RB_PARENT(elm, field)) != NULL && RB_COLOR(parent, field) == RB_RED) { \
		int left; \
		grand = RB_PARENT(parent, field); \
		left = parent == RB_LEFT(grand, field); \
		uncle = left ? RB_RIGHT(grand, field) : RB_LEFT(grand, field); \
		RB_COLOR(grand, field) = RB_RED; \
		if (RB_ISRED(uncle, field)) { \
			RB_COLOR(parent, field) = RB_COLOR(uncle, field) = RB_BLACK; \
			elm = grand; \
			continue; \
		} \
		if (elm == (left ? RB_RIGHT(parent, field) : RB_LEFT(parent, field))) { \
			name##_RB_ROTATE(head, parent, left); \
			parent = elm; \
		} \
		RB_COLOR(parent, field) = RB_BLACK; \
		name##_RB_ROTATE(head, grand, !left); \
		break; \
	} \
	RB_COLOR(RB_ROOT(head), field) = RB_BLACK; \
} \
attr struct type *name##_RB_INSERT(struct name *head, struct type *elm) \
{ \
	struct type **ref = &RB_ROOT(head), *parent = NULL; \
	while (*ref) { \
		int c = (cmp)(elm, (parent = *ref)); \
		if (c == 0) return parent; \
		ref = c < 0 ? &RB_LEFT(parent, field) : &RB_RIGHT(parent, field); \
	} \
	RB_SET(elm, parent, field); \
	*ref = parent = elm; \
	RB_AUGMENT_UP(parent, field); \
	name##_RB_INSERT_COLOR(head, elm); \
	return NULL; \
}

/*
 * The subtree in place of a removed black element, below `parent` and maybe empty, is one black short. Its sibling is
 * never empty, then. Black from the sibling's side comes over by rotation, or the lack goes up.
 */
#define _RB_GENERATE_REMOVE(name, type, field, attr) \
static __attribute__((__unused__)) void name##_RB_REMOVE_COLOR(struct name *head, struct type *parent, struct type *elm) \
{ \
	while (parent && !RB_ISRED(elm, field)) { \
		int left = RB_LEFT(parent, field) == elm; \
		struct type *sibling = left ? RB_RIGHT(parent, field) : RB_LEFT(parent, field), *outer, *inner; \
		if (RB_COLOR(sibling, field) == RB_RED) { \
			RB_COLOR(sibling, field) = RB_BLACK; \
			RB_COLOR(parent, field) = RB_RED; \
			name##_RB_ROTATE(head, parent, left); \
			sibling = left ? RB_RIGHT(parent, field) : RB_LEFT(parent, field); \
		} \
		outer = left ? RB_RIGHT(sibling, field) : RB_LEFT(sibling, field); \
		inner = left ? RB_LEFT(sibling, field) : RB_RIGHT(sibling, field); \
		if (!RB_ISRED(outer, field) && !RB_ISRED(inner, field)) { \
			RB_COLOR(sibling, field) = RB_RED; \
			elm = parent; \
			parent = RB_PARENT(elm, field); \
			continue; \
		} \
		if (!RB_ISRED(outer, field)) { \
			RB_COLOR(inner, field) = RB_BLACK; \
			RB_COLOR(sibling, field) = RB_RED; \
			name##_RB_ROTATE(head, sibling, !left); \
			outer = sibling; \
			sibling = inner; \
		} \
		RB_COLOR(sibling, field) = RB_COLOR(parent, field); \
		RB_COLOR(parent, field) = RB_COLOR(outer, field) = RB_BLACK; \
		name##_RB_ROTATE(head, parent, left); \
		return; \
	} \
	if (elm) RB_COLOR(elm, field) = RB_BLACK; \
} \
attr struct type *name##_RB_REMOVE(struct name *head, struct type *elm) \
{ \
	struct type *child, *parent, *next, *low; \
	int color; \
	if (RB_LEFT(elm, field) && RB_RIGHT(elm, field)) { \
		/* The next in order, which has no left child, takes elm's place and colour. */ \
		for (next = RB_RIGHT(elm, field); RB_LEFT(next, field); next = RB_LEFT(next, field)); \
		child = RB_RIGHT(next, field); \
		color = RB_COLOR(next, field); \
		parent = RB_PARENT(next, field); \
		if (parent == elm) parent = next; \
		else { \
			if ((RB_LEFT(parent, field) = child) != NULL) RB_PARENT(child, field) = parent; \
			RB_RIGHT(next, field) = RB_RIGHT(elm, field); \
			RB_PARENT(RB_RIGHT(next, field), field) = next; \
		} \
		*name##_RB_REF(head, elm) = next; \
		RB_LEFT(next, field) = RB_LEFT(elm, field); \
		RB_PARENT(RB_LEFT(next, field), field) = next; \
		RB_PARENT(next, field) = RB_PARENT(elm, field); \
		RB_COLOR(next, field) = RB_COLOR(elm, field); \
	} else { \
		child = RB_LEFT(elm, field) ? RB_LEFT(elm, field) : RB_RIGHT(elm, field); \
		parent = RB_PARENT(elm, field); \
		color = RB_COLOR(elm, field); \
		*name##_RB_REF(head, elm) = child; \
		if (child) RB_PARENT(child, field) = parent; \
	} \
	low = parent; \
	(void)low; \
	RB_AUGMENT_UP(low, field); \
	if (color == RB_BLACK) name##_RB_REMOVE_COLOR(head, parent, child); \
	return elm; \
}

/* NFIND: the first that is not less. */
#define _RB_GENERATE_FIND(name, type, field, cmp, attr) \
attr struct type *name##_RB_FIND(struct name *head, struct type *key) \
{ \
	struct type *e = RB_ROOT(head); \
	while (e) { \
		int c = (cmp)(key, e); \
		if (c == 0) return e; \
		e = c < 0 ? RB_LEFT(e, field) : RB_RIGHT(e, field); \
	} \
	return NULL; \
} \
attr struct type *name##_RB_NFIND(struct name *head, struct type *key) \
{ \
	struct type *e = RB_ROOT(head), *best = NULL; \
	while (e) { \
		int c = (cmp)(key, e); \
		if (c == 0) return e; \
		if (c < 0) best = e; \
		e = c < 0 ? RB_LEFT(e, field) : RB_RIGHT(e, field); \
	} \
	return best; \
}

#define _RB_GENERATE_WALK(name, type, field, attr) \
attr struct type *name##_RB_NEXT(struct type *e) \
{ \
	struct type *from; \
	if (RB_RIGHT(e, field)) { \
		for (e = RB_RIGHT(e, field); RB_LEFT(e, field); e = RB_LEFT(e, field)); \
		return e; \
	} \
	do from = e; \
	while ((e = RB_PARENT(from, field)) != NULL && from == RB_RIGHT(e, field)); \
	return e; \
} \
attr struct type *name##_RB_PREV(struct type *e) \
{ \
	struct type *from; \
	if (RB_LEFT(e, field)) { \
		for (e = RB_LEFT(e, field); RB_RIGHT(e, field); e = RB_RIGHT(e, field)); \
		return e; \
	} \
	do from = e; \
	while ((e = RB_PARENT(from, field)) != NULL && from == RB_LEFT(e, field)); \
	return e; \
} \
attr struct type *name##_RB_MINMAX(struct name *head, int side) \
{ \
	struct type *e = RB_ROOT(head), *last = NULL; \
	while (e) { \
		last = e; \
		e = side < 0 ? RB_LEFT(e, field) : RB_RIGHT(e, field); \
	} \
	return last; \
}

#define RB_INSERT(name, head, elm) name##_RB_INSERT(head, elm)
#define RB_REMOVE(name, head, elm) name##_RB_REMOVE(head, elm)
#define RB_FIND(name, head, key) name##_RB_FIND(head, key)
#define RB_NFIND(name, head, key) name##_RB_NFIND(head, key)
#define RB_REINSERT(name, head, elm) name##_RB_REINSERT(head, elm)
#define RB_NEXT(name, head, elm) name##_RB_NEXT(elm)
#define RB_PREV(name, head, elm) name##_RB_PREV(elm)
#define RB_MIN(name, head) name##_RB_MINMAX(head, RB_NEGINF)
#define RB_MAX(name, head) name##_RB_MINMAX(head, RB_INF)

#define RB_FOREACH(elm, name, head) \
	for ((elm) = RB_MIN(name, head); (elm) != NULL; (elm) = name##_RB_NEXT(elm))
#define RB_FOREACH_FROM(elm, name, tmp) \
	for (; (elm) != NULL && ((tmp) = name##_RB_NEXT(elm), 1); (elm) = (tmp))
#define RB_FOREACH_SAFE(elm, name, head, tmp) \
	for ((elm) = RB_MIN(name, head); (elm) != NULL && ((tmp) = name##_RB_NEXT(elm), 1); (elm) = (tmp))
#define RB_FOREACH_REVERSE(elm, name, head) \
	for ((elm) = RB_MAX(name, head); (elm) != NULL; (elm) = name##_RB_PREV(elm))
#define RB_FOREACH_REVERSE_FROM(elm, name, tmp) \
	for (; (elm) != NULL && ((tmp) = name##_RB_PREV(elm), 1); (elm) = (tmp))
#define RB_FOREACH_REVERSE_SAFE(elm, name, head, tmp) \
	for ((elm) = RB_MAX(name, head); (elm) != NULL && ((tmp) = name##_RB_PREV(elm), 1); (elm) = (tmp))

#endif
