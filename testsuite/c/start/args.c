/* main gets its arguments whole: blanks, quotes, empty ones, bytes above 127.
 * args: one "two words" '' "it's" été -- --dir
 * stdout:
 *   argc 8
 *   1 [one]
 *   2 [two words]
 *   3 []
 *   4 [it's]
 *   5 [été]
 *   6 [--]
 *   7 [--dir]
 *   argv[argc] is null
 */
#include <stdio.h>

int main(int argc, char **argv)
{
	printf("argc %d\n", argc);
	for (int i = 1; i < argc; i++)
		printf("%d [%s]\n", i, argv[i]);
	puts(argv[argc] ? "argv[argc] is set" : "argv[argc] is null");
}
