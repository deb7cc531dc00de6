/* O_APPEND writes at the end, wherever the position is, also for two descriptors.
 * dirs: .
 * stdout: abcdefgh
 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char text[100];
	int a = open("f", O_WRONLY | O_CREAT | O_APPEND, 0666);
	int b = open("f", O_RDWR | O_APPEND);
	write(a, "ab", 2);
	write(b, "cd", 2);
	lseek(a, 0, SEEK_SET);
	write(a, "ef", 2);
	lseek(b, 0, SEEK_SET);
	write(b, "gh", 2);
	lseek(b, 0, SEEK_SET);
	int n = read(b, text, sizeof text);
	printf("%.*s\n", n, text);
}
