/* A program that exec has put in the place of another ends it by its signal.
 * run: --spawn
 * stdout:
 * exit: 143
 */
#include "child.h"

int main(void)
{
	execl("/bin/sh", "sh", "-c", "kill $$", (char *)0);
	return 1;
}
