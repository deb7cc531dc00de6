/* Tables of System V IPC objects. Identifiers are not used again soon: the high bits count the uses of a slot. */
#include <errno.h>
#include <unistd.h>
#include "object.h"

hidden struct ipc_object *__ipc_find(struct ipc_object **table, int id)
{
	if (id < 0) return 0;
	struct ipc_object *o = table[id % IPC_OBJECTS];
	return o && o->perm.__seq == id / IPC_OBJECTS ? o : 0;
}

hidden long __ipc_get(struct ipc_object **table, key_t key, int flags, struct ipc_object *(*make)(void *), void *arg)
{
	static int uses;
	int slot = -1;
	for (int i = 0; i < IPC_OBJECTS; i++) {
		struct ipc_object *o = table[i];
		if (!o) {
			if (slot < 0) slot = i;
			continue;
		}
		if (key == IPC_PRIVATE || o->perm.__key != key) continue;
		if ((flags & (IPC_CREAT | IPC_EXCL)) == (IPC_CREAT | IPC_EXCL)) return -EEXIST;
		return o->perm.__seq * IPC_OBJECTS + i;
	}
	if (key != IPC_PRIVATE && !(flags & IPC_CREAT)) return -ENOENT;
	if (slot < 0) return -ENOSPC;
	struct ipc_object *o = make(arg);
	if (!o) return -ENOMEM;
	o->perm = (struct ipc_perm){
		.__key = key, .uid = getuid(), .gid = getgid(), .cuid = getuid(), .cgid = getgid(),
		.mode = flags & 0777, .__seq = ++uses & 0xffff,
	};
	table[slot] = o;
	return o->perm.__seq * IPC_OBJECTS + slot;
}

hidden void __ipc_remove(struct ipc_object **table, int id)
{
	table[id % IPC_OBJECTS] = 0;
}

hidden void __ipc_set(struct ipc_object *object, const struct ipc_perm *from)
{
	object->perm.uid = from->uid;
	object->perm.gid = from->gid;
	object->perm.mode = (object->perm.mode & ~0777) | (from->mode & 0777);
}
