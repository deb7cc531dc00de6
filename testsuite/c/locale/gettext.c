/* Without catalogues the gettext family gives back the text of the program, in the right number.
 * stdout:
 *   messages
 *   demo
 *   /nowhere
 *   one two three
 *   files dirs bits
 *   file dir bit
 *   files dirs bits
 */
#include <libintl.h>
#include <locale.h>
#include <stdio.h>

int main(void)
{
	printf("%s\n", textdomain(NULL));
	printf("%s\n", textdomain("demo"));
	printf("%s\n", bindtextdomain("demo", "/nowhere"));
	bind_textdomain_codeset("demo", "UTF-8");
	printf("%s %s %s\n", gettext("one"), dgettext("demo", "two"), dcgettext("demo", "three", LC_MESSAGES));
	for (int n = 0; n < 3; n++)
		printf("%s %s %s\n", ngettext("file", "files", n), dngettext("demo", "dir", "dirs", n), dcngettext("demo", "bit", "bits", n, LC_MESSAGES));
	return 0;
}
