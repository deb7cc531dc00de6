/* Reaching the end of main is return 0 (C11 5.1.2.2.3).
 * exit: 0
 * stdout: end
 */
#include <stdio.h>

int main(void)
{
	puts("end");
}
