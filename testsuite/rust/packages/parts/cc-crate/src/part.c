#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int part_add(int a, int b)
{
	return a + b;
}

/* Calls back into Rust. */
int part_each(int n, int (*callback)(int, void *), void *data)
{
	int sum = 0;
	for (int i = 0; i < n; i++) sum += callback(i, data);
	return sum;
}

/* To be freed by Rust, with free. */
char *part_format(double value)
{
	char buffer[64];
	snprintf(buffer, sizeof buffer, "%.3f %Lg", value, (long double)value);
	return strdup(buffer);
}

/* errno is the same for both. */
int part_fail(void)
{
	errno = ENOENT;
	return -1;
}
