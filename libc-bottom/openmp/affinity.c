/* omp_display_affinity and what belongs to it: a line about the thread, in a format with fields such as %n or %0.3{thread_num}. */
#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "kmp.h"

char __omp_affinity_format[AFFINITY_FORMAT_SIZE] = "level %L thread %n affinity %A";

void omp_set_affinity_format(const char *format)
{
	snprintf(__omp_affinity_format, sizeof __omp_affinity_format, "%s", format);
}

size_t omp_get_affinity_format(char *buf, size_t size)
{
	return snprintf(buf, size, "%s", __omp_affinity_format);
}

/* The short names of the fields, and the long ones. */
static const struct { char letter; const char *name; } fields[] = {
	{'t', "team_num"}, {'T', "num_teams"}, {'L', "nesting_level"}, {'n', "thread_num"}, {'N', "num_threads"},
	{'a', "ancestor_tnum"}, {'H', "host"}, {'P', "process_id"}, {'i', "native_thread_id"}, {'A', "thread_affinity"},
};

/* The field's value, as text; tells whether it is a number. */
static bool value(char letter, char *buf, size_t size)
{
	int v = 0;
	switch (letter) {
	case 't':
		v = __omp_frame->team;
		break;
	case 'T':
		v = __omp_frame->teams;
		break;
	case 'L':
		v = __omp_frame->level;
		break;
	case 'N':
		v = 1;
		break;
	case 'a':
		v = omp_get_ancestor_thread_num(__omp_frame->level - 1);
		break;
	case 'P':
	case 'i':
		v = getpid();
		break;
	case 'A':
		break;
	case 'H':
		if (gethostname(buf, size)) snprintf(buf, size, "unknown");
		return false;
	case 'n':
		break;
	default:
		snprintf(buf, size, "undefined");
		return false;
	}
	snprintf(buf, size, "%d", v);
	return true;
}

/* Which field stands at the text; *end is behind it. */
static char letter(const char *at, const char **end)
{
	if (*at != '{') {
		*end = at + (*at != 0);
		return *at;
	}
	const char *close = strchr(at, '}');
	*end = close ? close + 1 : at + strlen(at);
	for (size_t i = 0; close && i < sizeof fields / sizeof *fields; i++)
		if (strlen(fields[i].name) == close - at - 1 && !strncmp(at + 1, fields[i].name, close - at - 1))
			return fields[i].letter;
	return '?';
}

/* Where the text goes: what does not fit is only counted. */
struct line {
	char *buf;
	size_t size, length;
};

static void put(struct line *line, char c)
{
	if (line->length + 1 < line->size) line->buf[line->length] = c;
	line->length++;
}

/* One field, from behind its percent sign: [0][.][width]name; what is behind it. */
static const char *field(struct line *line, const char *at)
{
	char text[HOST_NAME_MAX + 1];
	bool zeros = *at == '0', right = false;
	size_t width = 0, pad;
	if (zeros) at++;
	if (*at == '.') {
		right = true;
		at++;
	}
	while (isdigit((unsigned char)*at)) width = width * 10 + (*at++ - '0');
	zeros &= value(letter(at, &at), text, sizeof text);
	pad = strlen(text) < width ? width - strlen(text) : 0;
	for (; right && pad; pad--) put(line, zeros ? '0' : ' ');
	for (const char *s = text; *s; s++) put(line, *s);
	for (; pad; pad--) put(line, ' ');
	return at;
}

size_t omp_capture_affinity(char *buf, size_t size, const char *format)
{
	struct line line = {buf, size, 0};
	if (!format || !*format) format = __omp_affinity_format;
	while (*format) {
		if (*format != '%') {
			put(&line, *format++);
		} else if (format[1] == '%') {
			put(&line, '%');
			format += 2;
		} else {
			format = field(&line, format + 1);
		}
	}
	if (size) buf[line.length < size ? line.length : size - 1] = 0;
	return line.length;
}

void omp_display_affinity(const char *format)
{
	char text[2 * AFFINITY_FORMAT_SIZE];
	omp_capture_affinity(text, sizeof text, format);
	fprintf(stderr, "%s\n", text);
}
