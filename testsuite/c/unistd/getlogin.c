/* getlogin, getlogin_r and cuserid give the user of the environment or of the ids.
 * env: LOGNAME=ann USER=ann
 * host: skip the host asks for the terminal
 * stdout:
 *   ann
 *   getlogin_r(name, sizeof name) = 0
 *   ann
 *   getlogin_r(small, sizeof small) = ERANGE
 *   ann
 */
#define _GNU_SOURCE
#include "../show.h"
#include <unistd.h>

int main(void)
{
	char name[100], small[3];
	puts(getlogin());
	ERR(getlogin_r(name, sizeof name));
	puts(name);
	ERR(getlogin_r(small, sizeof small));
	puts(cuserid(name));
	return 0;
}
