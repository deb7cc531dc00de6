/* There is no record of users' sessions: it is empty and cannot be written.
 * stdout:
 *   getutxent() == NULL: 1
 *   getutxid(&u) == NULL: 1
 *   getutxline(&u) == NULL: 1
 *   pututxline(&u) == NULL: 1
 *   utmpxname("none"): -1 ENOTSUP
 *   getutent() == NULL: 1
 *   getutid(&old) == NULL: 1
 *   getutline(&old) == NULL: 1
 *   pututline(&old) == NULL: 1
 *   utmpname("none"): -1 ENOTSUP
 * host: skip the host may have such a record
 */
#define _GNU_SOURCE
#include "../show.h"
#include <utmp.h>
#include <utmpx.h>

int main(void)
{
	struct utmpx u = { .ut_type = USER_PROCESS };
	struct utmp old = { 0 };
	setutxent();
	NUMBER(getutxent() == NULL);
	NUMBER(getutxid(&u) == NULL);
	NUMBER(getutxline(&u) == NULL);
	NUMBER(pututxline(&u) == NULL);
	endutxent();
	updwtmpx("wtmp", &u);
	CALL(utmpxname("none"));
	setutent();
	NUMBER(getutent() == NULL);
	NUMBER(getutid(&old) == NULL);
	NUMBER(getutline(&old) == NULL);
	NUMBER(pututline(&old) == NULL);
	endutent();
	updwtmp("wtmp", &old);
	CALL(utmpname("none"));
	return 0;
}
