#ifndef _SYS_QUEUE_H
#define _SYS_QUEUE_H

/*
 * Lists, as macros on structures of the program's own (BSD queue). Five kinds: SLIST and LIST are a head and links forward
 * (LIST's elements can leave without a search), STAILQ (or SIMPLEQ) and TAILQ have a tail too, CIRCLEQ goes round.
 * A `ref` below is a place that holds a pointer to an element: a head's or the one in the element before.
 * The _SAFE loops allow the element of the moment to be taken out and freed.
 */

#include <stddef.h>

#ifdef __cplusplus
#define _Q_STRUCT(type) type
#else
#define _Q_STRUCT(type) struct type
#endif

/* Does a statement's work without being taken apart by if and else. */
#define _Q_DO(...) do { __VA_ARGS__ } while (0)

/* Exchanges two values of one type. */
#define _Q_SWAP(type, a, b) _Q_DO(type __q_t = (a); (a) = (b); (b) = __q_t;)

/* SLIST: one pointer a head, one an element. */

#define SLIST_HEAD(name, type) struct name { struct type *slh_first; }
#define SLIST_CLASS_HEAD(name, type) struct name { class type *slh_first; }
#define SLIST_HEAD_INITIALIZER(head) { NULL }
#define SLIST_ENTRY(type) struct { struct type *sle_next; }
#define SLIST_CLASS_ENTRY(type) struct { class type *sle_next; }

#define SLIST_FIRST(head) ((head)->slh_first)
#define SLIST_END(head) NULL
#define SLIST_EMPTY(head) (SLIST_FIRST(head) == NULL)
#define SLIST_NEXT(elm, field) ((elm)->field.sle_next)

#define SLIST_FOREACH(var, head, field) \
	for ((var) = SLIST_FIRST(head); (var); (var) = SLIST_NEXT(var, field))
#define SLIST_FOREACH_FROM(var, head, field) \
	for ((var) = (var) ? (var) : SLIST_FIRST(head); (var); (var) = SLIST_NEXT(var, field))
#define SLIST_FOREACH_SAFE(var, head, field, tvar) \
	for ((var) = SLIST_FIRST(head); (var) && ((tvar) = SLIST_NEXT(var, field), 1); (var) = (tvar))
#define SLIST_FOREACH_FROM_SAFE(var, head, field, tvar) \
	for ((var) = (var) ? (var) : SLIST_FIRST(head); (var) && ((tvar) = SLIST_NEXT(var, field), 1); (var) = (tvar))
#define SLIST_FOREACH_PREVPTR(var, ref, head, field) \
	for ((ref) = &SLIST_FIRST(head); ((var) = *(ref)) != NULL; (ref) = &SLIST_NEXT(var, field))

#define SLIST_INIT(head) _Q_DO(SLIST_FIRST(head) = NULL;)
#define SLIST_INSERT_AFTER(at, elm, field) \
	_Q_DO(SLIST_NEXT(elm, field) = SLIST_NEXT(at, field); SLIST_NEXT(at, field) = (elm);)
#define SLIST_INSERT_HEAD(head, elm, field) \
	_Q_DO(SLIST_NEXT(elm, field) = SLIST_FIRST(head); SLIST_FIRST(head) = (elm);)
#define SLIST_REMOVE_AFTER(elm, field) \
	_Q_DO(SLIST_NEXT(elm, field) = SLIST_NEXT(SLIST_NEXT(elm, field), field);)
#define SLIST_REMOVE_HEAD(head, field) _Q_DO(SLIST_FIRST(head) = SLIST_NEXT(SLIST_FIRST(head), field);)
#define SLIST_REMOVE_PREVPTR(ref, elm, field) _Q_DO(*(ref) = SLIST_NEXT(elm, field);)
#define SLIST_REMOVE(head, elm, type, field) _Q_DO( \
	_Q_STRUCT(type) **__q_ref = &SLIST_FIRST(head); \
	while (*__q_ref != (elm)) __q_ref = &SLIST_NEXT(*__q_ref, field); \
	*__q_ref = SLIST_NEXT(*__q_ref, field);)
#define SLIST_CONCAT(head1, head2, type, field) _Q_DO( \
	_Q_STRUCT(type) **__q_ref = &SLIST_FIRST(head1); \
	while (*__q_ref) __q_ref = &SLIST_NEXT(*__q_ref, field); \
	*__q_ref = SLIST_FIRST(head2); \
	SLIST_INIT(head2);)
#define SLIST_SWAP(head1, head2, type) _Q_SWAP(_Q_STRUCT(type) *, SLIST_FIRST(head1), SLIST_FIRST(head2))

/* LIST: an element knows the ref that holds it. */

#define LIST_HEAD(name, type) struct name { struct type *lh_first; }
#define LIST_CLASS_HEAD(name, type) struct name { class type *lh_first; }
#define LIST_HEAD_INITIALIZER(head) { NULL }
#define LIST_ENTRY(type) struct { struct type *le_next; struct type **le_prev; }
#define LIST_CLASS_ENTRY(type) struct { class type *le_next; class type **le_prev; }

#define LIST_FIRST(head) ((head)->lh_first)
#define LIST_END(head) NULL
#define LIST_EMPTY(head) (LIST_FIRST(head) == NULL)
#define LIST_NEXT(elm, field) ((elm)->field.le_next)
#define LIST_PREV(elm, head, type, field) ((elm)->field.le_prev == &LIST_FIRST(head) ? NULL \
	: (_Q_STRUCT(type) *)(void *)((char *)(elm)->field.le_prev \
		- ((char *)&LIST_NEXT(elm, field) - (char *)(elm))))

#define LIST_FOREACH(var, head, field) \
	for ((var) = LIST_FIRST(head); (var); (var) = LIST_NEXT(var, field))
#define LIST_FOREACH_FROM(var, head, field) \
	for ((var) = (var) ? (var) : LIST_FIRST(head); (var); (var) = LIST_NEXT(var, field))
#define LIST_FOREACH_SAFE(var, head, field, tvar) \
	for ((var) = LIST_FIRST(head); (var) && ((tvar) = LIST_NEXT(var, field), 1); (var) = (tvar))
#define LIST_FOREACH_FROM_SAFE(var, head, field, tvar) \
	for ((var) = (var) ? (var) : LIST_FIRST(head); (var) && ((tvar) = LIST_NEXT(var, field), 1); (var) = (tvar))

#define LIST_INIT(head) _Q_DO(LIST_FIRST(head) = NULL;)
/* Puts elm where *ref points, before what was there. */
#define _LIST_PUT(ref, elm, field) _Q_DO( \
	(elm)->field.le_prev = (ref); \
	if ((LIST_NEXT(elm, field) = *(elm)->field.le_prev) != NULL) \
		LIST_NEXT(elm, field)->field.le_prev = &LIST_NEXT(elm, field); \
	*(elm)->field.le_prev = (elm);)
#define LIST_INSERT_HEAD(head, elm, field) _LIST_PUT(&LIST_FIRST(head), elm, field)
#define LIST_INSERT_AFTER(at, elm, field) _LIST_PUT(&LIST_NEXT(at, field), elm, field)
#define LIST_INSERT_BEFORE(at, elm, field) _LIST_PUT((at)->field.le_prev, elm, field)
#define LIST_REMOVE(elm, field) _Q_DO( \
	*(elm)->field.le_prev = LIST_NEXT(elm, field); \
	if (LIST_NEXT(elm, field) != NULL) LIST_NEXT(elm, field)->field.le_prev = (elm)->field.le_prev;)
#define LIST_REPLACE(elm, elm2, field) _Q_DO( \
	if ((LIST_NEXT(elm2, field) = LIST_NEXT(elm, field)) != NULL) \
		LIST_NEXT(elm2, field)->field.le_prev = &LIST_NEXT(elm2, field); \
	(elm2)->field.le_prev = (elm)->field.le_prev; \
	*(elm2)->field.le_prev = (elm2);)
#define LIST_CONCAT(head1, head2, type, field) _Q_DO( \
	_Q_STRUCT(type) **__q_ref = &LIST_FIRST(head1); \
	while (*__q_ref) __q_ref = &LIST_NEXT(*__q_ref, field); \
	if ((*__q_ref = LIST_FIRST(head2)) != NULL) (*__q_ref)->field.le_prev = __q_ref; \
	LIST_INIT(head2);)
#define LIST_SWAP(head1, head2, type, field) _Q_DO( \
	_Q_SWAP(_Q_STRUCT(type) *, LIST_FIRST(head1), LIST_FIRST(head2)); \
	if (!LIST_EMPTY(head1)) LIST_FIRST(head1)->field.le_prev = &LIST_FIRST(head1); \
	if (!LIST_EMPTY(head2)) LIST_FIRST(head2)->field.le_prev = &LIST_FIRST(head2);)

/* STAILQ: SLIST with the ref of its end. */

#define STAILQ_HEAD(name, type) struct name { struct type *stqh_first; struct type **stqh_last; }
#define STAILQ_CLASS_HEAD(name, type) struct name { class type *stqh_first; class type **stqh_last; }
#define STAILQ_HEAD_INITIALIZER(head) { NULL, &(head).stqh_first }
#define STAILQ_ENTRY(type) struct { struct type *stqe_next; }
#define STAILQ_CLASS_ENTRY(type) struct { class type *stqe_next; }

#define STAILQ_FIRST(head) ((head)->stqh_first)
#define STAILQ_END(head) NULL
#define STAILQ_EMPTY(head) (STAILQ_FIRST(head) == NULL)
#define STAILQ_NEXT(elm, field) ((elm)->field.stqe_next)
#define STAILQ_LAST(head, type, field) (STAILQ_EMPTY(head) ? NULL \
	: (_Q_STRUCT(type) *)(void *)((char *)(head)->stqh_last \
		- ((char *)&STAILQ_NEXT(STAILQ_FIRST(head), field) - (char *)STAILQ_FIRST(head))))

#define STAILQ_FOREACH(var, head, field) \
	for ((var) = STAILQ_FIRST(head); (var); (var) = STAILQ_NEXT(var, field))
#define STAILQ_FOREACH_FROM(var, head, field) \
	for ((var) = (var) ? (var) : STAILQ_FIRST(head); (var); (var) = STAILQ_NEXT(var, field))
#define STAILQ_FOREACH_SAFE(var, head, field, tvar) \
	for ((var) = STAILQ_FIRST(head); (var) && ((tvar) = STAILQ_NEXT(var, field), 1); (var) = (tvar))
#define STAILQ_FOREACH_FROM_SAFE(var, head, field, tvar) \
	for ((var) = (var) ? (var) : STAILQ_FIRST(head); (var) && ((tvar) = STAILQ_NEXT(var, field), 1); (var) = (tvar))

#define STAILQ_INIT(head) _Q_DO(STAILQ_FIRST(head) = NULL; (head)->stqh_last = &STAILQ_FIRST(head);)
#define STAILQ_INSERT_HEAD(head, elm, field) _Q_DO( \
	if ((STAILQ_NEXT(elm, field) = STAILQ_FIRST(head)) == NULL) (head)->stqh_last = &STAILQ_NEXT(elm, field); \
	STAILQ_FIRST(head) = (elm);)
#define STAILQ_INSERT_TAIL(head, elm, field) _Q_DO( \
	STAILQ_NEXT(elm, field) = NULL; \
	*(head)->stqh_last = (elm); \
	(head)->stqh_last = &STAILQ_NEXT(elm, field);)
#define STAILQ_INSERT_AFTER(head, at, elm, field) _Q_DO( \
	if ((STAILQ_NEXT(elm, field) = STAILQ_NEXT(at, field)) == NULL) (head)->stqh_last = &STAILQ_NEXT(elm, field); \
	STAILQ_NEXT(at, field) = (elm);)
#define STAILQ_REMOVE_HEAD(head, field) _Q_DO( \
	if ((STAILQ_FIRST(head) = STAILQ_NEXT(STAILQ_FIRST(head), field)) == NULL) \
		(head)->stqh_last = &STAILQ_FIRST(head);)
#define STAILQ_REMOVE_HEAD_UNTIL(head, elm, field) _Q_DO( \
	if ((STAILQ_FIRST(head) = STAILQ_NEXT(elm, field)) == NULL) (head)->stqh_last = &STAILQ_FIRST(head);)
#define STAILQ_REMOVE_AFTER(head, elm, field) _Q_DO( \
	if ((STAILQ_NEXT(elm, field) = STAILQ_NEXT(STAILQ_NEXT(elm, field), field)) == NULL) \
		(head)->stqh_last = &STAILQ_NEXT(elm, field);)
#define STAILQ_REMOVE(head, elm, type, field) _Q_DO( \
	_Q_STRUCT(type) **__q_ref = &STAILQ_FIRST(head); \
	while (*__q_ref != (elm)) __q_ref = &STAILQ_NEXT(*__q_ref, field); \
	if ((*__q_ref = STAILQ_NEXT(*__q_ref, field)) == NULL) (head)->stqh_last = __q_ref;)
#define STAILQ_CONCAT(head1, head2) _Q_DO( \
	if (!STAILQ_EMPTY(head2)) { \
		*(head1)->stqh_last = STAILQ_FIRST(head2); \
		(head1)->stqh_last = (head2)->stqh_last; \
		STAILQ_INIT(head2); \
	})
#define STAILQ_SWAP(head1, head2, type) _Q_DO( \
	_Q_SWAP(_Q_STRUCT(type) *, STAILQ_FIRST(head1), STAILQ_FIRST(head2)); \
	_Q_SWAP(_Q_STRUCT(type) **, (head1)->stqh_last, (head2)->stqh_last); \
	if (STAILQ_EMPTY(head1)) (head1)->stqh_last = &STAILQ_FIRST(head1); \
	if (STAILQ_EMPTY(head2)) (head2)->stqh_last = &STAILQ_FIRST(head2);)

/* SIMPLEQ: STAILQ under the name and with the members of OpenBSD and NetBSD. */

#define SIMPLEQ_HEAD(name, type) struct name { struct type *sqh_first; struct type **sqh_last; }
#define SIMPLEQ_HEAD_INITIALIZER(head) { NULL, &(head).sqh_first }
#define SIMPLEQ_ENTRY(type) struct { struct type *sqe_next; }

#define SIMPLEQ_FIRST(head) ((head)->sqh_first)
#define SIMPLEQ_END(head) NULL
#define SIMPLEQ_EMPTY(head) (SIMPLEQ_FIRST(head) == NULL)
#define SIMPLEQ_NEXT(elm, field) ((elm)->field.sqe_next)
#define SIMPLEQ_LAST(head, type, field) (SIMPLEQ_EMPTY(head) ? NULL \
	: (_Q_STRUCT(type) *)(void *)((char *)(head)->sqh_last \
		- ((char *)&SIMPLEQ_NEXT(SIMPLEQ_FIRST(head), field) - (char *)SIMPLEQ_FIRST(head))))

#define SIMPLEQ_FOREACH(var, head, field) \
	for ((var) = SIMPLEQ_FIRST(head); (var); (var) = SIMPLEQ_NEXT(var, field))
#define SIMPLEQ_FOREACH_SAFE(var, head, field, tvar) \
	for ((var) = SIMPLEQ_FIRST(head); (var) && ((tvar) = SIMPLEQ_NEXT(var, field), 1); (var) = (tvar))

#define SIMPLEQ_INIT(head) _Q_DO(SIMPLEQ_FIRST(head) = NULL; (head)->sqh_last = &SIMPLEQ_FIRST(head);)
#define SIMPLEQ_INSERT_HEAD(head, elm, field) _Q_DO( \
	if ((SIMPLEQ_NEXT(elm, field) = SIMPLEQ_FIRST(head)) == NULL) (head)->sqh_last = &SIMPLEQ_NEXT(elm, field); \
	SIMPLEQ_FIRST(head) = (elm);)
#define SIMPLEQ_INSERT_TAIL(head, elm, field) _Q_DO( \
	SIMPLEQ_NEXT(elm, field) = NULL; \
	*(head)->sqh_last = (elm); \
	(head)->sqh_last = &SIMPLEQ_NEXT(elm, field);)
#define SIMPLEQ_INSERT_AFTER(head, at, elm, field) _Q_DO( \
	if ((SIMPLEQ_NEXT(elm, field) = SIMPLEQ_NEXT(at, field)) == NULL) (head)->sqh_last = &SIMPLEQ_NEXT(elm, field); \
	SIMPLEQ_NEXT(at, field) = (elm);)
#define SIMPLEQ_REMOVE_HEAD(head, field) _Q_DO( \
	if ((SIMPLEQ_FIRST(head) = SIMPLEQ_NEXT(SIMPLEQ_FIRST(head), field)) == NULL) \
		(head)->sqh_last = &SIMPLEQ_FIRST(head);)
#define SIMPLEQ_REMOVE_AFTER(head, elm, field) _Q_DO( \
	if ((SIMPLEQ_NEXT(elm, field) = SIMPLEQ_NEXT(SIMPLEQ_NEXT(elm, field), field)) == NULL) \
		(head)->sqh_last = &SIMPLEQ_NEXT(elm, field);)
#define SIMPLEQ_REMOVE(head, elm, type, field) _Q_DO( \
	_Q_STRUCT(type) **__q_ref = &SIMPLEQ_FIRST(head); \
	while (*__q_ref != (elm)) __q_ref = &SIMPLEQ_NEXT(*__q_ref, field); \
	if ((*__q_ref = SIMPLEQ_NEXT(*__q_ref, field)) == NULL) (head)->sqh_last = __q_ref;)
#define SIMPLEQ_CONCAT(head1, head2) _Q_DO( \
	if (!SIMPLEQ_EMPTY(head2)) { \
		*(head1)->sqh_last = SIMPLEQ_FIRST(head2); \
		(head1)->sqh_last = (head2)->sqh_last; \
		SIMPLEQ_INIT(head2); \
	})

/*
 * TAILQ: LIST with the ref of its end. Head and element begin alike (a pointer and a ref), so the ref's holder can be read
 * as either: that is how TAILQ_LAST and TAILQ_PREV go back.
 */

#define TAILQ_HEAD(name, type) struct name { struct type *tqh_first; struct type **tqh_last; }
#define TAILQ_CLASS_HEAD(name, type) struct name { class type *tqh_first; class type **tqh_last; }
#define TAILQ_HEAD_INITIALIZER(head) { NULL, &(head).tqh_first }
#define TAILQ_ENTRY(type) struct { struct type *tqe_next; struct type **tqe_prev; }
#define TAILQ_CLASS_ENTRY(type) struct { class type *tqe_next; class type **tqe_prev; }

#define TAILQ_FIRST(head) ((head)->tqh_first)
#define TAILQ_END(head) NULL
#define TAILQ_EMPTY(head) (TAILQ_FIRST(head) == NULL)
#define TAILQ_NEXT(elm, field) ((elm)->field.tqe_next)
#define TAILQ_LAST(head, headname) (*((struct headname *)(void *)(head)->tqh_last)->tqh_last)
#define TAILQ_PREV(elm, headname, field) (*((struct headname *)(void *)(elm)->field.tqe_prev)->tqh_last)

#define TAILQ_FOREACH(var, head, field) \
	for ((var) = TAILQ_FIRST(head); (var); (var) = TAILQ_NEXT(var, field))
#define TAILQ_FOREACH_FROM(var, head, field) \
	for ((var) = (var) ? (var) : TAILQ_FIRST(head); (var); (var) = TAILQ_NEXT(var, field))
#define TAILQ_FOREACH_SAFE(var, head, field, tvar) \
	for ((var) = TAILQ_FIRST(head); (var) && ((tvar) = TAILQ_NEXT(var, field), 1); (var) = (tvar))
#define TAILQ_FOREACH_FROM_SAFE(var, head, field, tvar) \
	for ((var) = (var) ? (var) : TAILQ_FIRST(head); (var) && ((tvar) = TAILQ_NEXT(var, field), 1); (var) = (tvar))
#define TAILQ_FOREACH_REVERSE(var, head, headname, field) \
	for ((var) = TAILQ_LAST(head, headname); (var); (var) = TAILQ_PREV(var, headname, field))
#define TAILQ_FOREACH_REVERSE_FROM(var, head, headname, field) \
	for ((var) = (var) ? (var) : TAILQ_LAST(head, headname); (var); (var) = TAILQ_PREV(var, headname, field))
#define TAILQ_FOREACH_REVERSE_SAFE(var, head, headname, field, tvar) \
	for ((var) = TAILQ_LAST(head, headname); (var) && ((tvar) = TAILQ_PREV(var, headname, field), 1); (var) = (tvar))
#define TAILQ_FOREACH_REVERSE_FROM_SAFE(var, head, headname, field, tvar) \
	for ((var) = (var) ? (var) : TAILQ_LAST(head, headname); \
		(var) && ((tvar) = TAILQ_PREV(var, headname, field), 1); (var) = (tvar))

#define TAILQ_INIT(head) _Q_DO(TAILQ_FIRST(head) = NULL; (head)->tqh_last = &TAILQ_FIRST(head);)
/* The ref that points back to elm's own: in the element after it, else in the head. */
#define _TAILQ_BACK(head, elm, field) \
	(*(TAILQ_NEXT(elm, field) != NULL ? &TAILQ_NEXT(elm, field)->field.tqe_prev : &(head)->tqh_last))
#define TAILQ_INSERT_HEAD(head, elm, field) _Q_DO( \
	TAILQ_NEXT(elm, field) = TAILQ_FIRST(head); \
	_TAILQ_BACK(head, elm, field) = &TAILQ_NEXT(elm, field); \
	TAILQ_FIRST(head) = (elm); \
	(elm)->field.tqe_prev = &TAILQ_FIRST(head);)
#define TAILQ_INSERT_TAIL(head, elm, field) _Q_DO( \
	TAILQ_NEXT(elm, field) = NULL; \
	(elm)->field.tqe_prev = (head)->tqh_last; \
	*(head)->tqh_last = (elm); \
	(head)->tqh_last = &TAILQ_NEXT(elm, field);)
#define TAILQ_INSERT_AFTER(head, at, elm, field) _Q_DO( \
	TAILQ_NEXT(elm, field) = TAILQ_NEXT(at, field); \
	_TAILQ_BACK(head, elm, field) = &TAILQ_NEXT(elm, field); \
	TAILQ_NEXT(at, field) = (elm); \
	(elm)->field.tqe_prev = &TAILQ_NEXT(at, field);)
#define TAILQ_INSERT_BEFORE(at, elm, field) _Q_DO( \
	TAILQ_NEXT(elm, field) = (at); \
	(elm)->field.tqe_prev = (at)->field.tqe_prev; \
	*(elm)->field.tqe_prev = (elm); \
	(at)->field.tqe_prev = &TAILQ_NEXT(elm, field);)
#define TAILQ_REMOVE(head, elm, field) _Q_DO( \
	_TAILQ_BACK(head, elm, field) = (elm)->field.tqe_prev; \
	*(elm)->field.tqe_prev = TAILQ_NEXT(elm, field);)
#define TAILQ_REPLACE(head, elm, elm2, field) _Q_DO( \
	TAILQ_NEXT(elm2, field) = TAILQ_NEXT(elm, field); \
	_TAILQ_BACK(head, elm2, field) = &TAILQ_NEXT(elm2, field); \
	(elm2)->field.tqe_prev = (elm)->field.tqe_prev; \
	*(elm2)->field.tqe_prev = (elm2);)
#define TAILQ_CONCAT(head1, head2, field) _Q_DO( \
	if (!TAILQ_EMPTY(head2)) { \
		*(head1)->tqh_last = TAILQ_FIRST(head2); \
		TAILQ_FIRST(head2)->field.tqe_prev = (head1)->tqh_last; \
		(head1)->tqh_last = (head2)->tqh_last; \
		TAILQ_INIT(head2); \
	})
#define TAILQ_SWAP(head1, head2, type, field) _Q_DO( \
	_Q_SWAP(_Q_STRUCT(type) *, TAILQ_FIRST(head1), TAILQ_FIRST(head2)); \
	_Q_SWAP(_Q_STRUCT(type) **, (head1)->tqh_last, (head2)->tqh_last); \
	if (TAILQ_EMPTY(head1)) (head1)->tqh_last = &TAILQ_FIRST(head1); \
	else TAILQ_FIRST(head1)->field.tqe_prev = &TAILQ_FIRST(head1); \
	if (TAILQ_EMPTY(head2)) (head2)->tqh_last = &TAILQ_FIRST(head2); \
	else TAILQ_FIRST(head2)->field.tqe_prev = &TAILQ_FIRST(head2);)

/* CIRCLEQ: the ends point to the head, as if it were an element. */

#define CIRCLEQ_HEAD(name, type) struct name { struct type *cqh_first; struct type *cqh_last; }
#define CIRCLEQ_HEAD_INITIALIZER(head) { CIRCLEQ_END(&head), CIRCLEQ_END(&head) }
#define CIRCLEQ_ENTRY(type) struct { struct type *cqe_next; struct type *cqe_prev; }

#define CIRCLEQ_FIRST(head) ((head)->cqh_first)
#define CIRCLEQ_LAST(head) ((head)->cqh_last)
#define CIRCLEQ_END(head) ((__typeof__((head)->cqh_first))(void *)(head))
#define CIRCLEQ_EMPTY(head) (CIRCLEQ_FIRST(head) == CIRCLEQ_END(head))
#define CIRCLEQ_NEXT(elm, field) ((elm)->field.cqe_next)
#define CIRCLEQ_PREV(elm, field) ((elm)->field.cqe_prev)
#define CIRCLEQ_LOOP_NEXT(head, elm, field) \
	(CIRCLEQ_NEXT(elm, field) == CIRCLEQ_END(head) ? CIRCLEQ_FIRST(head) : CIRCLEQ_NEXT(elm, field))
#define CIRCLEQ_LOOP_PREV(head, elm, field) \
	(CIRCLEQ_PREV(elm, field) == CIRCLEQ_END(head) ? CIRCLEQ_LAST(head) : CIRCLEQ_PREV(elm, field))

#define CIRCLEQ_FOREACH(var, head, field) \
	for ((var) = CIRCLEQ_FIRST(head); (var) != CIRCLEQ_END(head); (var) = CIRCLEQ_NEXT(var, field))
#define CIRCLEQ_FOREACH_REVERSE(var, head, field) \
	for ((var) = CIRCLEQ_LAST(head); (var) != CIRCLEQ_END(head); (var) = CIRCLEQ_PREV(var, field))
#define CIRCLEQ_FOREACH_SAFE(var, head, field, tvar) \
	for ((var) = CIRCLEQ_FIRST(head); (var) != CIRCLEQ_END(head) && ((tvar) = CIRCLEQ_NEXT(var, field), 1); (var) = (tvar))
#define CIRCLEQ_FOREACH_REVERSE_SAFE(var, head, field, tvar) \
	for ((var) = CIRCLEQ_LAST(head); (var) != CIRCLEQ_END(head) && ((tvar) = CIRCLEQ_PREV(var, field), 1); (var) = (tvar))

#define CIRCLEQ_INIT(head) _Q_DO(CIRCLEQ_FIRST(head) = CIRCLEQ_END(head); CIRCLEQ_LAST(head) = CIRCLEQ_END(head);)
/* What points to elm from its two sides, each an element or the head. */
#define _CIRCLEQ_BEFORE(head, elm, field) \
	(*(CIRCLEQ_PREV(elm, field) == CIRCLEQ_END(head) ? &CIRCLEQ_FIRST(head) : &CIRCLEQ_NEXT(CIRCLEQ_PREV(elm, field), field)))
#define _CIRCLEQ_AFTER(head, elm, field) \
	(*(CIRCLEQ_NEXT(elm, field) == CIRCLEQ_END(head) ? &CIRCLEQ_LAST(head) : &CIRCLEQ_PREV(CIRCLEQ_NEXT(elm, field), field)))
#define _CIRCLEQ_PUT(head, elm, before, after, field) _Q_DO( \
	CIRCLEQ_PREV(elm, field) = (before); \
	CIRCLEQ_NEXT(elm, field) = (after); \
	_CIRCLEQ_BEFORE(head, elm, field) = (elm); \
	_CIRCLEQ_AFTER(head, elm, field) = (elm);)
#define CIRCLEQ_INSERT_AFTER(head, at, elm, field) _CIRCLEQ_PUT(head, elm, at, CIRCLEQ_NEXT(at, field), field)
#define CIRCLEQ_INSERT_BEFORE(head, at, elm, field) _CIRCLEQ_PUT(head, elm, CIRCLEQ_PREV(at, field), at, field)
#define CIRCLEQ_INSERT_HEAD(head, elm, field) _CIRCLEQ_PUT(head, elm, CIRCLEQ_END(head), CIRCLEQ_FIRST(head), field)
#define CIRCLEQ_INSERT_TAIL(head, elm, field) _CIRCLEQ_PUT(head, elm, CIRCLEQ_LAST(head), CIRCLEQ_END(head), field)
#define CIRCLEQ_REMOVE(head, elm, field) _Q_DO( \
	_CIRCLEQ_BEFORE(head, elm, field) = CIRCLEQ_NEXT(elm, field); \
	_CIRCLEQ_AFTER(head, elm, field) = CIRCLEQ_PREV(elm, field);)
#define CIRCLEQ_REPLACE(head, elm, elm2, field) \
	_CIRCLEQ_PUT(head, elm2, CIRCLEQ_PREV(elm, field), CIRCLEQ_NEXT(elm, field), field)

#endif
