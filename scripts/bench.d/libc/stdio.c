/*
 * Times calls of stdio, conversions, sorting and mathematics: a line for each with its name, the bytes that a call moves or 0, and
 * nanoseconds a call. The argument is a file of text, some MiB, with lines; a file of the same size is written beside it.
 */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LARGE = 65536, RECORD = 16, NUMBERS = 1000, ROUND = 8 << 20 };

static FILE *in, *out, *memory;
static char buffer[LARGE];
static char *stream;
static size_t stream_size;
static volatile size_t sink;
static volatile double number = 0.6180339887;

/* The file from its start again, when it ends. */
#define READING(name, call, end) \
	static void name(unsigned times) \
	{ \
		for (unsigned i = 0; i < times; i++) \
			if ((call) == (end)) \
				rewind(in); \
	}

READING(read_large, fread(buffer, 1, LARGE, in), 0)
READING(read_records, fread(buffer, RECORD, 1, in), 0)
READING(read_bytes, getc(in), EOF)
READING(read_lines, fgets(buffer, LARGE, in), NULL)

/* So that files do not grow without end. */
static void wound(FILE *f, size_t *written, size_t n)
{
	*written += n;
	if (*written > ROUND) {
		rewind(f);
		*written = 0;
	}
}

#define WRITING(name, f, n, call) \
	static void name(unsigned times) \
	{ \
		static size_t written; \
		for (unsigned i = 0; i < times; i++) { \
			call; \
			wound(f, &written, n); \
		} \
	}

WRITING(write_large, out, LARGE, fwrite(buffer, 1, LARGE, out))
WRITING(write_records, out, RECORD, fwrite(buffer, RECORD, 1, out))
WRITING(write_bytes, out, 1, putc('x', out))
WRITING(write_lines, out, 24, fprintf(out, "%s %d\n", "a line of text", (int)i))
WRITING(memory_records, memory, RECORD, fwrite(buffer, RECORD, 1, memory))

static void memory_read(unsigned times)
{
	FILE *f = fmemopen(buffer, LARGE, "r");
	char record[RECORD];
	for (unsigned i = 0; f && i < times; i++)
		if (!fread(record, RECORD, 1, f))
			rewind(f);
	if (f)
		fclose(f);
}

#define CALLS(name, type, call) \
	static void name(unsigned times) \
	{ \
		type sum = 0; \
		for (unsigned i = 0; i < times; i++) \
			sum += (call); \
		sink += (size_t)sum; \
	}

CALLS(print_integers, int, snprintf(buffer, LARGE, "%d %x", (int)i * 977, i))
CALLS(print_text, int, snprintf(buffer, LARGE, "%s=%-10s", "name", "value"))
CALLS(print_fixed, int, snprintf(buffer, LARGE, "%.3f", number * i))
CALLS(print_shortest, int, snprintf(buffer, LARGE, "%.17g", number * i))
CALLS(read_double, double, strtod("0.6180339887498949", NULL))
CALLS(read_long, long, strtol("-1234567", NULL, 10))
CALLS(scan, int, sscanf("12 abc 3.5", "%d %*s %lf", &(int){0}, &(double){0}))
CALLS(sine, double, sin(number * i))
CALLS(exponential, double, exp(number))
CALLS(logarithm, double, log(number * (i + 1)))
CALLS(power, double, pow(number * (i & 255), 1.7))

static int by_value(const void *a, const void *b)
{
	const int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static void sort(unsigned times)
{
	static int numbers[NUMBERS];
	for (unsigned i = 0; i < times; i++) {
		unsigned seed = i;
		for (int n = 0; n < NUMBERS; n++) {
			seed = seed * 1103515245 + 12345;
			numbers[n] = (int)(seed >> 1);
		}
		qsort(numbers, NUMBERS, sizeof *numbers, by_value);
	}
}

static const struct {
	const char *name;
	size_t bytes;
	void (*call)(unsigned);
} rows[] = {
	{"fread", LARGE, read_large}, {"fread", RECORD, read_records}, {"getc", 1, read_bytes}, {"fgets", 0, read_lines},
	{"fwrite", LARGE, write_large}, {"fwrite", RECORD, write_records}, {"putc", 1, write_bytes}, {"fprintf", 0, write_lines},
	{"memstream", RECORD, memory_records}, {"fmemopen", RECORD, memory_read},
	{"printf-d", 0, print_integers}, {"printf-s", 0, print_text}, {"printf-f", 0, print_fixed}, {"printf-g", 0, print_shortest},
	{"strtod", 0, read_double}, {"strtol", 0, read_long}, {"sscanf", 0, scan}, {"qsort", NUMBERS * sizeof(int), sort},
	{"sin", 0, sine}, {"exp", 0, exponential}, {"log", 0, logarithm}, {"pow", 0, power},
};

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static double run(void (*call)(unsigned), unsigned times)
{
	const double start = now();
	call(times);
	return now() - start;
}

int main(int argc, char **argv)
{
	char written[4096];
	if (argc != 2 || (size_t)snprintf(written, sizeof written, "%s.out", argv[1]) >= sizeof written)
		return 2;
	in = fopen(argv[1], "r");
	out = fopen(written, "w");
	memory = open_memstream(&stream, &stream_size);
	if (!in || !out || !memory) {
		perror(argv[1]);
		return 1;
	}
	for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
		unsigned times = 4;
		while (run(rows[r].call, times) < 3e6)
			times *= 2;
		double best = run(rows[r].call, times);
		for (int repeat = 0; repeat < 3; repeat++) {
			const double took = run(rows[r].call, times);
			if (took < best)
				best = took;
		}
		printf("%s %zu %.4f\n", rows[r].name, rows[r].bytes, best / times);
	}
	return fclose(in) | fclose(out) | remove(written);
}
