/* Prints results of math.h such that those of two good libraries are the same text: enough digits to be
 * wrong, not so many that the last bit shows; every NaN alike. */
#ifndef VALUES_H
#define VALUES_H

#include <math.h>
#include <stdio.h>

static inline void value(long double x, int digits)
{
	if (isnan(x))
		printf(" nan");
	else
		printf(" %.*Lg", digits, x);
}

/* A function in its three precisions. */
#define EACH(function, ...) do { \
	printf("%s(%s):", #function, #__VA_ARGS__); \
	value(function(__VA_ARGS__), 12); \
	value(function##f(__VA_ARGS__), 5); \
	value(function##l(__VA_ARGS__), 14); \
	puts(""); \
} while (0)

#endif
