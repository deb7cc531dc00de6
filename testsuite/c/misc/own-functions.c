/* A program may define functions of the C library, of the same type or another, and the library does not mind.
 * stdout:
 *   1 K 3 4 4
 *   5 6 7 8 9
 *   an error
 *   10 own 12 13 14
 */
int printf(const char *, ...);
int puts(const char *);

int getline(char *s, int lim)
{
	s[0] = 'K';
	s[1] = 0;
	return lim;
}

int select(int a)
{
	return a + 1;
}

double remove(double x)
{
	return x * 2;
}

int dprintf(int level)
{
	return level;
}

int getopt(void)
{
	return 5;
}

int write(int x)
{
	return x;
}

int open(void)
{
	return 7;
}

int dup2(int a)
{
	return a;
}

int fork(void)
{
	return 9;
}

int error(const char *s)
{
	return puts(s);
}

unsigned strlcpy(int x)
{
	return x;
}

char *basename(void)
{
	return "own";
}

void qsort(int *a)
{
	*a = 12;
}

int environ = 13, optarg = 14, step, advance;

int main(void)
{
	char line[2];
	int sorted;
	printf("%d %s %d %g %d\n", getline(line, 1), line, select(2), remove(2), dprintf(4));
	printf("%d %d %d %d %d\n", getopt(), write(6), open(), dup2(8), fork());
	error("an error");
	qsort(&sorted);
	printf("%u %s %d %d %d\n", strlcpy(10), basename(), sorted, environ, optarg);
	return 0;
}
