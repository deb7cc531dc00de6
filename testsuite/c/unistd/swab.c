/* swab changes the places of bytes in pairs.
 * stdout:
 *   badcfe
 *   21dcfe
 */
#define _XOPEN_SOURCE 700
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char to[8] = "xxxxxx";
	swab("abcdef", to, 6);
	puts(to);
	swab("123", to, 2);
	puts(to);
	return 0;
}
