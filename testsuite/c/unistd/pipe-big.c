/* What was written to a pipe in many sizes comes out of it in order.
 * stdout:
 *   in > 300000 && out > 300000 && in >= out: yes
 *   wrong = 0
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	int p[2];
	unsigned char buf[3000];
	unsigned in = 0, out = 0, wrong = 0;
	pipe2(p, O_NONBLOCK);
	for (int round = 1; round < 400; round++) {
		size_t n = round * 37 % 2999 + 1, m = round * 53 % 2999 + 1;
		for (size_t i = 0; i < n; i++) buf[i] = (in + i) * 7 >> 3;
		ssize_t w = write(p[1], buf, n);
		if (w > 0) in += w;
		ssize_t r = read(p[0], buf, m);
		for (ssize_t i = 0; i < r; i++) wrong += buf[i] != (unsigned char)((out + i) * 7 >> 3);
		if (r > 0) out += r;
	}
	IS(in > 300000 && out > 300000 && in >= out);
	SHOW(wrong);
	return 0;
}
