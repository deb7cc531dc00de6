/* Many blocks of mixed sizes keep their contents while others come and go, and memory that was freed is used again.
 * stdout:
 *   15132 made, 0 broken
 *   4000 served
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 500 };

static struct {
	unsigned char *p;
	size_t n;
	unsigned char tag;
} slots[SLOTS];

static unsigned seed = 42;

static unsigned next(void)
{
	seed = seed * 1664525 + 1013904223;
	return seed >> 8;
}

int main(void)
{
	int broken = 0, made = 0;
	for (int round = 0; round < 30000; round++) {
		unsigned i = next() % SLOTS;
		if (slots[i].p) {
			for (size_t k = 0; k < slots[i].n; k += 1 + slots[i].n / 16)
				broken += slots[i].p[k] != slots[i].tag;
			free(slots[i].p);
			slots[i].p = NULL;
			continue;
		}
		slots[i].n = 1 + next() % (round % 50 == 0 ? 200000 : 900);
		slots[i].tag = (unsigned char)next();
		slots[i].p = malloc(slots[i].n);
		if (!slots[i].p)
			return 1;
		memset(slots[i].p, slots[i].tag, slots[i].n);
		made++;
	}
	printf("%d made, %d broken\n", made, broken);
	for (int i = 0; i < SLOTS; i++)
		free(slots[i].p);

	/* 40 GB in all: only what is freed can serve it. */
	int served = 0;
	for (int i = 0; i < 4000; i++) {
		unsigned char *p = malloc(10000000);
		if (p) {
			p[0] = p[9999999] = 1;
			served++;
		}
		free(p);
	}
	printf("%d served\n", served);
	return 0;
}
