/* getopt_long: values, flags, abbreviations, ambiguity, permutation; getopt_long_only takes one dash.
 * stdout:
 *   [v ][o file][o other] rest
 *   [l ][l 3][l 4][flag 7 set]
 *   [v ][o x][? ]
 *   [? ][? ][? ]
 *   [v ][o f] first second third -v
 *   [v ][o x][o y]
 */
#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>

static int flag;

static const struct option options[] = {
	{ "verbose", no_argument, NULL, 'v' }, { "version", no_argument, NULL, 'V' }, { "output", required_argument, NULL, 'o' },
	{ "level", optional_argument, NULL, 'l' }, { "set", no_argument, &flag, 7 }, { NULL, 0, NULL, 0 },
};

static void run(int argc, char **argv, int (*get)(int, char *const *, const char *, const struct option *, int *))
{
	int c, index = -1;
	optind = 0;
	opterr = 0;
	while ((c = get(argc, argv, "vo:l::", options, &index)) != -1) {
		if (c == 0)
			printf("[flag %d %s]", flag, options[index].name);
		else
			printf("[%c %s]", c, optarg && (c == 'o' || c == 'l') ? optarg : "");
	}
	for (; optind < argc; optind++)
		printf(" %s", argv[optind]);
	puts("");
}

#define RUN(get, ...) do { \
	char *args[] = { "prog", __VA_ARGS__, NULL }; \
	run(sizeof args / sizeof *args - 1, args, get); \
} while (0)

int main(void)
{
	RUN(getopt_long, "--verbose", "--output=file", "--output", "other", "rest");
	RUN(getopt_long, "--level", "--level=3", "-l4", "--set");
	RUN(getopt_long, "--verb", "--out", "x", "--ver");
	RUN(getopt_long, "--unknown", "--verbose=no", "--output");
	RUN(getopt_long, "first", "-v", "second", "-o", "f", "third", "--", "-v");
	RUN(getopt_long_only, "-verbose", "-output", "x", "-o", "y");
	return 0;
}
