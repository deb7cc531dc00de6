#include <stdio.h>

int main(int argc, char **argv)
{
	printf("hello %s %g\n", argv[0], argc / 3.0);
	return 0;
}
