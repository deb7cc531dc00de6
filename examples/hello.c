/* wasicc run examples/hello.c */
#include <stdio.h>

int main(void)
{
	puts("Hello from WASI!");
}
