/*
 * arc4random and its family: random bytes of the host (WASI random_get), fetched a pool at a time. A host that has none
 * is no host to make keys on: the process ends.
 */
#include <stdlib.h>
#include <string.h>
#include "../internal/wasi.h"

static unsigned char pool[256];
static size_t left;

static void fetch(void *buf, size_t n)
{
	if (wasi_random_get(buf, n)) abort();
}

void arc4random_buf(void *buf, size_t n)
{
	if (n > sizeof pool / 4) {
		fetch(buf, n);
		return;
	}
	if (n > left) {
		fetch(pool, sizeof pool);
		left = sizeof pool;
	}
	left -= n;
	memcpy(buf, pool + left, n);
	explicit_bzero(pool + left, n);
}

uint32_t arc4random(void)
{
	uint32_t v;
	arc4random_buf(&v, sizeof v);
	return v;
}

/* Numbers below 2^32 mod bound would make the small results likelier: they are drawn again. */
uint32_t arc4random_uniform(uint32_t bound)
{
	uint32_t v;
	if (bound < 2) return 0;
	do v = arc4random();
	while (v < -bound % bound);
	return v % bound;
}
