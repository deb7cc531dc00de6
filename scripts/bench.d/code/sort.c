/* qsort of numbers and of strings, and what was sorted looked up by bsearch. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = 300000 };
static int numbers[N];
static char texts[N][12];
static char *strings[N];

static int by_number(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(void)
{
	unsigned seed = 7, found = 0;
	for (int i = 0; i < N; i++) {
		seed = seed * 1664525u + 1013904223u;
		numbers[i] = seed >> 4;
		snprintf(texts[i], sizeof texts[i], "%x", seed >> 6);
		strings[i] = texts[i];
	}
	qsort(numbers, N, sizeof *numbers, by_number);
	qsort(strings, N, sizeof *strings, by_text);
	for (int i = 0; i < N; i++) {
		int key = i * 811;
		found += bsearch(&key, numbers, N, sizeof *numbers, by_number) != NULL;
	}
	printf("%d %s %u\n", numbers[N / 2], strings[N / 2], found);
	return 0;
}
