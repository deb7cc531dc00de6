/* getpass asks at the terminal and returns the line without its newline; an empty one is an empty password.
 * tty: 24x80
 * type:
 *   'Password: ' secret
 *   'Again: ' ''
 * host: skip it turns the echo off
 * stdout~ got secret
 * stdout~ got nothing
 */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	printf("\ngot %s\n", getpass("Password: "));
	char *p = getpass("Again: ");
	puts(p && !*p ? "\ngot nothing" : "\ngot something");
	return 0;
}
