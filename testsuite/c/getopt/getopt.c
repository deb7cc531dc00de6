/* getopt: clusters, values attached and apart, the missing value, the unknown option, "--", and order.
 * args: -ab -cvalue -c other -x -d file -- -a rest
 * stdout:
 *   a
 *   b
 *   c value
 *   c other
 *   ? unknown x
 *   d file
 *   9 -a rest
 *   a -
 *   : c
 *   a
 *   2
 */
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int c;
	opterr = 0;
	while ((c = getopt(argc, argv, "+abc:d:")) != -1) {
		printf("%c", c);
		if (c == '?')
			printf(" unknown %c", optopt);
		else if (c == 'c' || c == 'd')
			printf(" %s", optarg);
		puts("");
	}
	printf("%d", optind);
	for (; optind < argc; optind++)
		printf(" %s", argv[optind]);
	puts("");

	char *missing[] = { "prog", "-a", "-c", NULL };
	optind = 1;
	while ((c = getopt(3, missing, ":ac:")) != -1)
		printf("%c %c\n", c, c == ':' ? optopt : '-');
	char *dash[] = { "prog", "-a", "-", "-b", NULL };
	optind = 1;
	while ((c = getopt(4, dash, "+ab")) != -1)
		printf("%c\n", c);
	printf("%d\n", optind);
	return 0;
}
