/* prctl: the name of the one thread, 15 bytes long, which is the program's at first. The rest is Linux's. */
#include <errno.h>
#include <features.h>
#include <string.h>
#include <sys/prctl.h>

extern char *program_invocation_short_name;

static char name[16];
static int named;

static void set(const char *s)
{
	strlcpy(name, s, sizeof name);
	named = 1;
}

hidden long __sys_prctl(int op, unsigned long arg)
{
	switch (op) {
	case PR_SET_NAME:
		set((const char *)arg);
		return 0;
	case PR_GET_NAME:
		if (!named) set(program_invocation_short_name ? program_invocation_short_name : "");
		memcpy((char *)arg, name, sizeof name);
		return 0;
	}
	return -EINVAL;
}
