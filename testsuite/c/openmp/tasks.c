/* OpenMP: tasks with what they capture, groups, dependences, if, final, untied, and loops of tasks.
 * matrix: -fopenmp -O0 | -fopenmp -O2
 * host-flags: -fopenmp
 * env: OMP_NUM_THREADS=1 OMP_MAX_TASK_PRIORITY=9
 * stdout:
 *   610
 *   365
 *   number 0 1.25 0.5 0 0.375
 *   number 1 1.25 1.5 1 0.375
 *   number 2 1.25 2.5 2 0.375
 *   number 3 1.25 3.5 3 0.375
 *   number 4 1.25 4.5 4 0.375
 *   number 5 1.25 5.5 5 0.375
 *   number 6 1.25 6.5 6 0.375
 *   number 7 1.25 7.5 7 0.375
 *   number 8 1.25 8.5 8 0.375
 *   number 9 1.25 9.5 9 0.375
 *   105 466
 *   210 210
 *   0 9 1 1 0
 */
#include <omp.h>
#include <stdio.h>
#include <string.h>

static int fib(int n)
{
	int a, b;
	if (n < 2) return n;
#pragma omp task shared(a) final(n < 5)
	a = fib(n - 1);
#pragma omp task shared(b) if (n > 6) mergeable
	b = fib(n - 2);
#pragma omp taskwait
	return a + b;
}

struct node { int value; struct node *left, *right; };

static int sum(const struct node *t)
{
	int l = 0, r = 0;
	if (!t) return 0;
#pragma omp taskgroup
	{
#pragma omp task shared(l) untied
		l = sum(t->left);
#pragma omp task shared(r) untied
		{
			r = sum(t->right);
#pragma omp taskyield
			r *= 2;
		}
	}
	return l + r + t->value;
}

int main(void)
{
	int f = 0;
#pragma omp parallel
#pragma omp single
	f = fib(15);
	printf("%d\n", f);

	struct node nodes[15];
	for (int i = 0; i < 15; i++)
		nodes[i] = (struct node){i, 2 * i + 1 < 15 ? &nodes[2 * i + 1] : 0, 2 * i + 2 < 15 ? &nodes[2 * i + 2] : 0};
	printf("%d\n", sum(nodes));

	/* Large things and small, each task its own copy. */
	long double ld = 0.5L;
	struct { char text[100]; double d; } big = {"big", 1.25};
	char log[10][120];
	int n = 4;
	double vla[4];
	for (int i = 0; i < n; i++) vla[i] = i / 8.0;
#pragma omp parallel num_threads(1)
#pragma omp single
	for (int i = 0; i < 10; i++) {
		sprintf(big.text, "number %d", i);
#pragma omp task firstprivate(i, ld, big, vla) shared(log)
		{
			vla[0] += i;
			snprintf(log[i], sizeof log[i], "%s %g %Lg %g %g", big.text, big.d, ld + i, vla[0], vla[n - 1]);
			strcpy(big.text, "changed");
		}
	}
	for (int i = 0; i < 10; i++) puts(log[i]);

	/* Dependences: a pipeline that is right only in this order. */
	int x = 1, y = 0, z[4] = {0};
#pragma omp parallel num_threads(1)
#pragma omp single
	{
#pragma omp task depend(out : x) shared(x) priority(1)
		x = 5;
#pragma omp task depend(in : x) depend(out : y) shared(x, y) priority(9)
		y = x * 2;
#pragma omp task depend(inout : x) shared(x)
		x += 100;
		for (int i = 0; i < 4; i++) {
#pragma omp task depend(in : x, y) depend(out : z[i]) shared(x, y, z) firstprivate(i)
			z[i] = x + y + i;
		}
#pragma omp task depend(iterator(i = 0 : 4), in : z[i]) depend(mutexinoutset : y) shared(y, z)
		y = z[0] + z[1] + z[2] + z[3];
#pragma omp taskwait depend(in : y)
		printf("%d %d\n", x, y);
		omp_depend_t object;
#pragma omp depobj(object) depend(inout : x)
#pragma omp task depend(depobj : object) shared(x) if (0)
		x *= 2;
#pragma omp depobj(object) update(in)
#pragma omp task depend(depobj : object) shared(x, y)
		y = x;
#pragma omp taskwait
#pragma omp depobj(object) destroy
	}
	printf("%d %d\n", x, y);

	/* final reaches into tasks of tasks. */
	printf("%d %d", omp_in_final(), omp_get_max_task_priority());
#pragma omp parallel num_threads(1)
#pragma omp task final(1)
	{
		printf(" %d", omp_in_final());
#pragma omp task
		printf(" %d", omp_in_final());
	}
#pragma omp task
	printf(" %d\n", omp_in_final());
	return 0;
}
