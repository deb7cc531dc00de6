/* SHA-256 (FIPS 180-4) of a few megabytes. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>

static uint32_t k[64], h[8];

static uint32_t rotated(uint32_t x, int n) { return x >> n | x << (32 - n); }

/* The constants are the first bits of the roots of primes. */
static void set_up(void)
{
	int count = 0;
	for (int n = 2; count < 64; n++) {
		int prime = 1;
		for (int d = 2; d * d <= n; d++) prime &= n % d != 0;
		if (!prime) continue;
		double root = cbrt(n), square = sqrt(n);
		k[count] = (uint32_t)((root - floor(root)) * 4294967296.0);
		if (count < 8) h[count] = (uint32_t)((square - floor(square)) * 4294967296.0);
		count++;
	}
}

static void block(const unsigned char *p)
{
	uint32_t w[64], v[8];
	for (int i = 0; i < 16; i++)
		w[i] = (uint32_t)p[4 * i] << 24 | p[4 * i + 1] << 16 | p[4 * i + 2] << 8 | p[4 * i + 3];
	for (int i = 16; i < 64; i++) {
		uint32_t a = w[i - 15], b = w[i - 2];
		w[i] = w[i - 16] + (rotated(a, 7) ^ rotated(a, 18) ^ a >> 3) + w[i - 7] + (rotated(b, 17) ^ rotated(b, 19) ^ b >> 10);
	}
	for (int i = 0; i < 8; i++) v[i] = h[i];
	for (int i = 0; i < 64; i++) {
		uint32_t s1 = rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25), choice = (v[4] & v[5]) ^ (~v[4] & v[6]);
		uint32_t s0 = rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22);
		uint32_t t = v[7] + s1 + choice + k[i] + w[i], most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
		for (int j = 7; j > 0; j--) v[j] = v[j - 1];
		v[4] += t;
		v[0] = t + s0 + most;
	}
	for (int i = 0; i < 8; i++) h[i] += v[i];
}

int main(void)
{
	static unsigned char data[1 << 16];
	set_up();
	for (unsigned i = 0; i < sizeof data; i++) data[i] = i * 31 >> 3;
	for (int times = 0; times < 400; times++)
		for (unsigned i = 0; i < sizeof data; i += 64) block(data + i);
	for (int i = 0; i < 8; i++) printf("%08x", (unsigned)h[i]);
	puts("");
	return 0;
}
