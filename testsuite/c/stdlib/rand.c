/* The generators of stdlib.h repeat themselves from the same seed, stay in range, and the drand48 family gives the
 * numbers that POSIX's formula says.
 * stdout:
 *   rand 50 50 50
 *   rand_r 50
 *   random 50
 *   state 1
 *   0.041630 0.454492 1792756325 1443049011
 *   0.441996 565063343 -1485464893
 *   1
 *   575374558
 *   29.000000000
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	int a[50], same = 0, range = 0, distinct = 0;
	srand(99);
	for (int i = 0; i < 50; i++)
		a[i] = rand();
	srand(99);
	for (int i = 0; i < 50; i++) {
		int r = rand();
		same += r == a[i];
		range += r >= 0 && r <= RAND_MAX;
		distinct += i == 0 || a[i] != a[i - 1];
	}
	printf("rand %d %d %d\n", same, range, distinct);
	unsigned s1 = 5, s2 = 5;
	same = 0;
	for (int i = 0; i < 50; i++)
		same += rand_r(&s1) == rand_r(&s2);
	printf("rand_r %d\n", same);

	long b[50];
	srandom(7);
	for (int i = 0; i < 50; i++)
		b[i] = random();
	srandom(7);
	same = 0;
	for (int i = 0; i < 50; i++) {
		long r = random();
		same += r == b[i] && r >= 0 && r <= 0x7fffffff;
	}
	printf("random %d\n", same);
	char state[128];
	char *old = initstate(7, state, sizeof state);
	long r1 = random();
	setstate(old);
	random();
	setstate(state);
	initstate(7, state, sizeof state);
	printf("state %d\n", random() == r1);

	srand48(1);
	printf("%.6f ", drand48());
	printf("%.6f ", drand48());
	printf("%ld ", lrand48());
	printf("%ld\n", mrand48());
	unsigned short x[3] = { 1, 2, 3 }, y[3] = { 9, 8, 7 };
	printf("%.6f ", erand48(x));
	printf("%ld ", nrand48(x));
	printf("%ld\n", jrand48(x));
	unsigned short *previous = seed48(y);
	printf("%d\n", previous != NULL);
	printf("%ld\n", lrand48());
	unsigned short parameters[7] = { 1, 0, 0, 3, 0, 0, 5 };
	lcong48(parameters);
	drand48();
	printf("%.9f\n", drand48() * 281474976710656.0);
	return 0;
}
