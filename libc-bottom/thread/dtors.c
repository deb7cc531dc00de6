/*
 * Destructors of C++'s thread-local objects. The one thread ends with the process: they run first of all that exit
 * does, the last constructed first ([basic.start.term]).
 */
#include <stdlib.h>
#include <features.h>

struct dtor {
	struct dtor *next;
	void (*run)(void *);
	void *object;
	void *dso;
};

extern hidden char __dso_handle;

static struct dtor *last;

/* What the compiler calls (Itanium C++ ABI 3.3.6.6), and the name by which other C libraries provide it. */
int __cxa_thread_atexit(void (*run)(void *), void *object, void *dso)
{
	struct dtor *dtor = malloc(sizeof *dtor);
	if (!dtor) return -1;
	*dtor = (struct dtor){ last, run, object, dso };
	last = dtor;
	return 0;
}
weak_alias(__cxa_thread_atexit, __cxa_thread_atexit_impl);

/* A destructor may construct another thread-local object, or call exit. */
hidden void __thread_dtors(void)
{
	while (last) {
		struct dtor *dtor = last;
		last = dtor->next;
		/* With an object it is a destructor itself, as in process/atexit.c. */
		if (dtor->object && dtor->dso == &__dso_handle)
			((void *(*)(void *))(void *)dtor->run)(dtor->object);
		else
			dtor->run(dtor->object);
		free(dtor);
	}
}
