/*
 * main with a third argument, the environment: `int main(int, char **, char **)`. clang leaves such a
 * function the name main; this file is linked when nobody defines the two-argument form.
 */
extern char **__environ;
extern int main_with_envp(int, char **, char **) __asm__("main");

int __main_argc_argv(int argc, char **argv)
{
	return main_with_envp(argc, argv, __environ);
}
