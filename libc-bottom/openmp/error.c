/* Messages, and `#pragma omp error`. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "kmp.h"

/* Copies field n (0: the file, 2: the line) of a place's text. */
static void field(char *buf, size_t size, const char *text, int n)
{
	const char *end;
	size_t len;
	do {
		text = strchr(text, ';');
		if (!text) break;
		text++;
	} while (n--);
	buf[0] = 0;
	if (!text || !(end = strchr(text, ';'))) return;
	len = end - text;
	if (len >= size) len = size - 1;
	memcpy(buf, text, len);
	buf[len] = 0;
}

void __omp_warn(const struct place *place, const char *kind, const char *text)
{
	char file[200] = "", line[20] = "";
	if (place && place->text) {
		field(file, sizeof file, place->text, 0);
		field(line, sizeof line, place->text, 2);
	}
	/* clang writes "unknown" where it makes no debug information. */
	if (!*file || !strcmp(file, "unknown")) fprintf(stderr, "OpenMP: %s: %s\n", kind, text);
	else fprintf(stderr, "%s:%s: OpenMP: %s: %s\n", file, line, kind, text);
}

_Noreturn void __omp_fail(const struct place *place, const char *text)
{
	__omp_warn(place, "error", text);
	abort();
}

void __kmpc_error(struct place *place, int severity, const char *message)
{
	const char *text = message ? message : "an error directive was met";
	if (severity != 1) __omp_fail(place, text);
	__omp_warn(place, "warning", text);
}
