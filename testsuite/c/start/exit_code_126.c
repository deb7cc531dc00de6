/* exit(126): engines have trapped on codes above 125; ours must not.
 * exit: 126
 * stdout: leaving
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	puts("leaving");
	exit(126);
}
