/* qsort stays fast on orders that are made against it, and within the array when the comparisons contradict each other.
 * stdout:
 *   in order, few comparisons
 *   organ: in order, few comparisons
 *   always 1: whole
 *   always -1: whole
 *   at random: whole
 *   inside
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = 20000 };

static int value[N], solid, candidate, gas;
static long comparisons;

/* Decides as late as it can which element is greater, so that each choice of a pivot turns out badly. */
static int adverse(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	comparisons++;
	if (value[x] == gas && value[y] == gas) value[x == candidate ? x : y] = solid++;
	if (value[x] == gas) candidate = x;
	else if (value[y] == gas) candidate = y;
	return (value[x] > value[y]) - (value[x] < value[y]);
}

static int by_value(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	comparisons++;
	return (x > y) - (x < y);
}

/* 14 is the logarithm of N. */
static const char *few(void) { return comparisons < 6L * 14 * N ? "few comparisons" : "too many comparisons"; }

static int answer;
static unsigned seed = 3;
static char *lowest, *highest;
static int outside;

static int liar(const void *a, const void *b)
{
	const char *x = a, *y = b;
	outside |= x < lowest || y < lowest || x > highest || y > highest;
	seed = seed * 1103515245 + 12345;
	return answer ? answer : (int)(seed >> 16 & 3) - 1;
}

int main(void)
{
	static int a[N];
	gas = N;
	for (int i = 0; i < N; i++) a[i] = i, value[i] = gas;
	qsort(a, N, sizeof *a, adverse);
	int right = 1;
	for (int i = 1; i < N; i++) right &= value[a[i - 1]] <= value[a[i]];
	printf("%s, %s\n", right ? "in order" : "not in order", few());

	for (int i = 0; i < N; i++) a[i] = i < N / 2 ? i : N - i;
	comparisons = 0;
	qsort(a, N, sizeof *a, by_value);
	right = 1;
	for (int i = 1; i < N; i++) right &= a[i - 1] <= a[i];
	printf("organ: %s, %s\n", right ? "in order" : "not in order", few());

	static const char *const names[] = { "always 1", "always -1", "at random" };
	lowest = (char *)a, highest = (char *)(a + N - 1);
	for (int kind = 0; kind < 3; kind++) {
		static char seen[N];
		answer = kind == 0 ? 1 : kind == 1 ? -1 : 0;
		for (int i = 0; i < N; i++) a[i] = i;
		qsort(a, N, sizeof *a, liar);
		memset(seen, 0, sizeof seen);
		int whole = 1;
		for (int i = 0; i < N; i++) {
			whole &= a[i] >= 0 && a[i] < N && !seen[a[i]];
			if (whole) seen[a[i]] = 1;
		}
		printf("%s: %s\n", names[kind], whole ? "whole" : "broken");
	}
#ifdef __wasm__
	puts(outside ? "outside" : "inside");
#else
	puts("inside"); /* glibc compares copies */
#endif
	return 0;
}
