/* The interrupt key ends the program as SIGINT does.
 * tty: 24x80
 * timeout: 120
 * type: 'waiting' ^C
 * exit: 130
 * stdout~ waiting
 * host: skip the terminal may be gone before it shows the key
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char c;
	write(1, "waiting", 7);
	read(0, &c, 1);
	puts("read");
	return 0;
}
