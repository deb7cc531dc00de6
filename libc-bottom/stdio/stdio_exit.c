/* At exit: what is buffered is written, and descriptors stand where the program has read to (POSIX exit, fclose). */
#include "stdio_impl.h"

static FILE *volatile unused = 0;
weak_alias(unused, __stdin_used);
weak_alias(unused, __stdout_used);
weak_alias(unused, __stderr_used);

static void finish(FILE *f)
{
	for (; f; f = f->next) {
		if (f->wpos != f->wbase)
			f->write(f, 0, 0);
		if (f->rpos != f->rend)
			f->seek(f, f->rpos - f->rend, SEEK_CUR);
	}
}

hidden void __stdio_exit(void)
{
	finish(*__ofl_lock());
	/* These are not on the list. */
	finish(__stdin_used);
	finish(__stdout_used);
	finish(__stderr_used);
}
weak_alias(__stdio_exit, __stdio_exit_needed);
