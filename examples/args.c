/* Shows what a program is given: its arguments and its environment.
 *
 *     wasicc run --env GREETING=hi --env LANG examples/args.c one "two words"
 */
#include <stdio.h>

extern char **environ;

int main(int argc, char **argv)
{
	for (int i = 0; i < argc; i++)
		printf("argument %d: %s\n", i, argv[i]);
	for (char **variable = environ; *variable; variable++)
		printf("variable: %s\n", *variable);
	return argc - 1;
}
