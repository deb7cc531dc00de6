/* A product of matrices of double, row by row. */
#include <stdio.h>

enum { N = 384 };
static double a[N][N], b[N][N], c[N][N];

int main(void)
{
	for (int i = 0; i < N; i++)
		for (int k = 0; k < N; k++) {
			a[i][k] = (i * 7 + k) % 13 - 6;
			b[i][k] = (i + k * 5) % 11 - 5;
		}
	for (int times = 0; times < 12; times++)
		for (int i = 0; i < N; i++)
			for (int k = 0; k < N; k++) {
				double factor = a[i][k];
				for (int j = 0; j < N; j++)
					c[i][j] += factor * b[k][j];
			}
	printf("%g %g\n", c[1][2], c[N - 1][N - 1]);
	return 0;
}
