/* Shadow passwords: entries of a stream, of /etc/shadow by name, and none after the end.
 * setup: mkdir etc; printf 'ann:*:19000:0:99999:7:::\n' | tee etc/shadow >file
 * dirs: .::/
 * host: skip the host's /etc/shadow is its own
 * stdout:
 *   ann * 19000 0 99999 7 -1
 *   none
 *   ann * 19000 0 99999 7 -1
 *   none
 *   none
 *   getspnam_r("ann", &room, text, sizeof text, &found) = 0
 *   ann * 19000 0 99999 7 -1
 *   getspnam_r("ann", &room, text, 5, &found) = ERANGE
 *   none
 *   lckpwdf() = 0
 *   ulckpwdf() = 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <shadow.h>

static void show(const struct spwd *s)
{
	if (s) printf("%s %s %ld %ld %ld %ld %ld\n", s->sp_namp, s->sp_pwdp, s->sp_lstchg, s->sp_min, s->sp_max, s->sp_warn, s->sp_expire);
	else puts("none");
}

int main(void)
{
	FILE *f = fopen("/file", "r");
	struct spwd room, *found;
	char text[300];
	show(fgetspent(f));
	show(fgetspent(f));
	fclose(f);
	show(getspnam("ann"));
	show(getspnam("bob"));
	show(getspnam("../ann"));
	ERR(getspnam_r("ann", &room, text, sizeof text, &found));
	show(found);
	ERR(getspnam_r("ann", &room, text, 5, &found));
	setspent();
	show(getspent());
	endspent();
	SHOW(lckpwdf());
	SHOW(ulckpwdf());
	return 0;
}
