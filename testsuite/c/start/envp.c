/* The third parameter of main is the environment.
 * env: THIRD=seen
 * stdout: THIRD=seen
 */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv, char **envp)
{
	(void)argc, (void)argv;
	for (; *envp; envp++)
		if (!strncmp(*envp, "THIRD=", 6))
			puts(*envp);
}
