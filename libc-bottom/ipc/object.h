/* What System V messages, semaphores and shared memory have in common: keys, identifiers, permissions, IPC_STAT. */
#ifndef WASICC_IPC_OBJECT_H
#define WASICC_IPC_OBJECT_H

#include <features.h>
#include <sys/ipc.h>

#define IPC_OBJECTS 128

/* The head of every object; the table holds pointers to them. */
struct ipc_object {
	struct ipc_perm perm;
};

/*
 * Finds or makes the object of key (POSIX XSH 2.7). make is called for a new one and returns it or null. Returns its
 * identifier or a negative errno.
 */
hidden long __ipc_get(struct ipc_object **table, key_t key, int flags, struct ipc_object *(*make)(void *), void *arg);
/* The object of an identifier, or null (EINVAL). */
hidden struct ipc_object *__ipc_find(struct ipc_object **table, int id);
/* Takes the object out of the table; the caller frees it. */
hidden void __ipc_remove(struct ipc_object **table, int id);
/* IPC_SET: owner, group and mode. */
hidden void __ipc_set(struct ipc_object *object, const struct ipc_perm *from);

#endif
