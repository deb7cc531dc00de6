/* Copies write all the bytes they should and no other, at every pair of alignments, for every size up to where instructions or
 * loops take over, overlapping in all ways (memmove), and up to the last byte of memory.
 * matrix: -O2 -fno-builtin | -O2 -fno-builtin -mno-simd128
 * host-flags: -O2 -fno-builtin
 * stdout:
 *   523858 checks, 0 failures, at the end of memory
 */
#define _GNU_SOURCE
#include <string.h>
#include "parts/last_bytes.h"

enum { LONGEST = 300, ROOM = LONGEST + 128 };

static unsigned char want[ROOM];

/* What is in `room` must be `want`, after a copy of n bytes. */
static void is_wanted(const unsigned char *room, const char *what, size_t n, size_t a, size_t b)
{
	size_t i = 0;
	while (i < ROOM && room[i] == want[i])
		i++;
	check(i == ROOM, what, n, a, b);
}

static void fill(unsigned char *room)
{
	for (size_t i = 0; i < ROOM; i++)
		room[i] = want[i] = (unsigned char)(i * 7 + 1);
}

static void put(size_t at, const unsigned char *from, size_t n)
{
	for (size_t i = 0; i < n; i++)
		want[at + i] = from[i];
}

/* n bytes from `from` to `room` at `at`; the last is made zero for the copies of strings. */
static void copy(unsigned char *room, size_t at, unsigned char *from, size_t n)
{
	const size_t a = (uintptr_t)from & 15;
	fill(room);
	put(at, from, n);
	check(memcpy(room + at, from, n) == room + at, "memcpy's result", n, at, a);
	is_wanted(room, "memcpy", n, at, a);
	fill(room);
	put(at, from, n);
	check(mempcpy(room + at, from, n) == room + at + n, "mempcpy's result", n, at, a);
	is_wanted(room, "mempcpy", n, at, a);
	if (!n)
		return;
	const unsigned char was = from[n - 1];
	from[n - 1] = 0;
	char *const to = (char *)room + at, *const s = (char *)from;
	fill(room);
	put(at, from, n);
	check(strcpy(to, s) == to, "strcpy's result", n, at, a);
	is_wanted(room, "strcpy", n, at, a);
	fill(room);
	put(at, from, n);
	check(stpcpy(to, s) == to + n - 1, "stpcpy's result", n, at, a);
	is_wanted(room, "stpcpy", n, at, a);
	if (at >= 3) {
		fill(room);
		memcpy(room + at - 3, "abc", 4);
		put(at - 3, (const unsigned char *)"abc", 3);
		put(at, from, n);
		check(strcat(to - 3, s) == to - 3, "strcat's result", n, at, a);
		is_wanted(room, "strcat", n, at, a);
	}
	from[n - 1] = was;
}

static void move(unsigned char *room, size_t to, size_t from, size_t n)
{
	static unsigned char aside[ROOM];
	fill(room);
	for (size_t i = 0; i < n; i++)
		aside[i] = room[from + i];
	put(to, aside, n);
	check(memmove(room + to, room + from, n) == room + to, "memmove's result", n, to, from);
	is_wanted(room, "memmove", n, to, from);
}

static void set(unsigned char *room, size_t at, size_t n, int c)
{
	fill(room);
	for (size_t i = 0; i < n; i++)
		want[at + i] = (unsigned char)c;
	check(memset(room + at, c, n) == room + at, "memset's result", n, at, (size_t)c);
	is_wanted(room, "memset", n, at, (size_t)c);
}

int main(void)
{
	static _Alignas(16) unsigned char room[ROOM], from[ROOM];
	for (size_t i = 0; i < ROOM; i++)
		from[i] = (unsigned char)(i % 255 + 1);
	for (size_t n = 0; n <= LONGEST; n += n < 140 ? 1 : 23)
		for (size_t at = 0; at < 16; at++) {
			for (size_t a = 0; a < 16; a += 1 + a % 3)
				copy(room, at, from + a, n);
			set(room, at, n, 0x1a5 + (int)at);
			for (size_t other = 0; other < 100; other += other < 20 ? 1 : 11) {
				move(room, at, other, n);
				move(room, other, at, n);
			}
		}
	unsigned char *const last = last_bytes(ROOM), *const end = last + ROOM;
	for (size_t n = 0; n <= LONGEST; n++) {
		copy(last, ROOM - n, from, n);
		set(last, ROOM - n, n, 'z');
		move(last, ROOM - n, ROOM - n - 3, n);
		move(last, ROOM - n - 3, ROOM - n, n);
	}
	for (size_t n = 0; n <= LONGEST; n++) {
		memcpy(last, from, ROOM);
		copy(room, n % 16, end - n, n);
	}
	return report(end);
}
