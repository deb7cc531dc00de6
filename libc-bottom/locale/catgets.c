/*
 * catgets and catclose (POSIX): the messages of a catalogue that catopen has mapped. musl's own take the -1 of a failed
 * catopen for an address; programs hand it on, as POSIX lets them, and expect their own text back.
 *
 * A catalogue is big-endian: a header of five words (magic, number of sets, size without the header, then where the
 * messages and the strings begin), sets and messages of three words each, in the order of their numbers.
 */
#include <errno.h>
#include <nl_types.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

enum { WORD = 4, HEADER = 5 * WORD, ENTRY = 3 * WORD };
enum { SETS = 1, SIZE, MESSAGES, STRINGS };

static uint32_t word(const char *at, unsigned index)
{
	uint32_t value;
	memcpy(&value, at + index * WORD, sizeof value);
	return __builtin_bswap32(value);
}

/* The entry with this number among n that begin at `table`. */
static const char *find(const char *table, uint32_t n, uint32_t number)
{
	uint32_t low = 0, high = n;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const char *entry = table + middle * ENTRY;
		uint32_t here = word(entry, 0);
		if (here == number) return entry;
		if (here < number) low = middle + 1;
		else high = middle;
	}
	return 0;
}

char *catgets(nl_catd catd, int set_id, int msg_id, const char *s)
{
	if (catd == (nl_catd)-1 || !catd) {
		errno = EBADF;
		return (char *)s;
	}
	const char *map = (const char *)catd, *base = map + HEADER;
	const char *set = find(base, word(map, SETS), set_id);
	const char *message = set
		? find(base + word(map, MESSAGES) + word(set, 2) * ENTRY, word(set, 1), msg_id) : 0;
	if (!message) {
		errno = ENOMSG;
		return (char *)s;
	}
	return (char *)base + word(map, STRINGS) + word(message, 2);
}

int catclose(nl_catd catd)
{
	if (catd == (nl_catd)-1 || !catd) {
		errno = EBADF;
		return -1;
	}
	char *map = (char *)catd;
	return munmap(map, word(map, SIZE) + HEADER);
}
