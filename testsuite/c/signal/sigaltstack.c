/* sigaltstack keeps what it is told; EINVAL for unknown flags, ENOMEM for too small a stack.
 * stdout:
 *   sigaltstack(0, &old) = 0
 *   old.ss_flags & SS_DISABLE: yes
 *   sigaltstack(&ss, 0) = 0
 *   sigaltstack(0, &old) = 0
 *   old.ss_sp == ss.ss_sp && old.ss_size == 65536 && !old.ss_flags: yes
 *   sigaltstack(&ss, 0): ENOMEM
 *   sigaltstack(&ss, 0): EINVAL
 *   sigaltstack(&ss, 0) = 0
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include "../show.h"

int main(void)
{
	stack_t ss = { .ss_sp = malloc(65536), .ss_size = 65536 }, old;
	SHOW(sigaltstack(0, &old));
	IS(old.ss_flags & SS_DISABLE);
	SHOW(sigaltstack(&ss, 0));
	SHOW(sigaltstack(0, &old));
	IS(old.ss_sp == ss.ss_sp && old.ss_size == 65536 && !old.ss_flags);
	ss.ss_size = 10;
	SHOW(sigaltstack(&ss, 0));
	ss.ss_size = 65536;
	ss.ss_flags = 64;
	SHOW(sigaltstack(&ss, 0));
	ss.ss_flags = SS_DISABLE;
	SHOW(sigaltstack(&ss, 0));
	return 0;
}
