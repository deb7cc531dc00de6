/*
 * prctl (Linux): what a process says of itself is remembered for whoever asks, the name of its one thread (pthread_setname_np)
 * first of all. What would change how the kernel treats it is not there: EINVAL, Linux's word for an operation that it lacks.
 */
#include <errno.h>
#include <features.h>
#include <string.h>
#include <sys/prctl.h>

static char name[16];
static int named, undumpable, no_new_privs;

static long set_name(const char *new)
{
	strncpy(name, new, sizeof name - 1);
	named = 1;
	return 0;
}

/* Until it is set, it is the program's. */
static long get_name(char *to)
{
	if (!named) set_name(program_invocation_short_name);
	memcpy(to, name, sizeof name);
	return 0;
}

hidden long __sys_prctl(int op, unsigned long a, unsigned long b, unsigned long c, unsigned long d)
{
	switch (op) {
	case PR_SET_NAME:
		return set_name((const char *)a);
	case PR_GET_NAME:
		return get_name((char *)a);
	case PR_SET_DUMPABLE:
		if (a > 1) return -EINVAL;
		undumpable = !a;
		return 0;
	case PR_GET_DUMPABLE:
		return !undumpable;
	case PR_SET_NO_NEW_PRIVS:
		if (a != 1 || b || c || d) return -EINVAL;
		no_new_privs = 1;
		return 0;
	case PR_GET_NO_NEW_PRIVS:
		return no_new_privs;
	}
	return -EINVAL;
}
