/* catopen fails for a catalogue that is not there, and catgets then gives the text of the program.
 * stdout:
 *   (long)catopen("no such catalogue", NL_CAT_LOCALE): -1 ENOENT
 *   (long)catopen("/nowhere/at/all.cat", 0): -1 ENOENT
 *   the program's own
 */
#include "../show.h"
#include <nl_types.h>

int main(void)
{
	CALL((long)catopen("no such catalogue", NL_CAT_LOCALE));
	CALL((long)catopen("/nowhere/at/all.cat", 0));
	puts(catgets((nl_catd)-1, 1, 1, "the program's own"));
	return 0;
}
