/* What small processors are measured by, in one loop: a linked list sorted by merging, a state machine over text, a
 * checksum of all that. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

struct item {
	struct item *next;
	uint32_t key;
};

static uint32_t crc(uint32_t sum, uint32_t value)
{
	for (int i = 0; i < 32; i++, value >>= 1)
		sum = (sum ^ value) & 1 ? sum >> 1 ^ 0xedb88320u : sum >> 1;
	return sum;
}

static struct item *merge(struct item *a, struct item *b)
{
	struct item *head = NULL, **tail = &head;
	while (a && b) {
		struct item **least = a->key <= b->key ? &a : &b;
		*tail = *least;
		tail = &(*tail)->next;
		*least = *tail;
	}
	*tail = a ? a : b;
	return head;
}

static struct item *sort(struct item *list)
{
	struct item *slow = list, *fast = list;
	if (!list || !list->next) return list;
	while ((fast = fast->next) && (fast = fast->next)) slow = slow->next;
	fast = slow->next;
	slow->next = NULL;
	return merge(sort(list), sort(fast));
}

/* Counts the numbers, the words and the rest of a text. */
static void scan(const char *text, unsigned counts[3])
{
	enum { BLANK, NUMBER, WORD, OTHER } state = BLANK;
	for (; *text; text++) {
		char c = *text;
		if (c == ' ' || c == ',') {
			if (state != BLANK) counts[state - 1]++;
			state = BLANK;
		} else if (c >= '0' && c <= '9') {
			if (state == BLANK) state = NUMBER;
		} else if ((c | 32) >= 'a' && (c | 32) <= 'z') {
			if (state == BLANK) state = WORD;
			else if (state == NUMBER) state = OTHER;
		} else {
			state = OTHER;
		}
	}
}

int main(void)
{
	enum { ITEMS = 2000, ROUNDS = 400 };
	static struct item items[ITEMS];
	static const char text[] = "5012 words, 0x7f and 12 more, 3.5 of them short, -17 below, 99b bottles";
	uint32_t seed = 1, sum = 0;
	unsigned counts[3] = { 0 };
	for (int round = 0; round < ROUNDS; round++) {
		struct item *list = NULL;
		for (int i = 0; i < ITEMS; i++) {
			seed = seed * 1664525u + 1013904223u;
			items[i] = (struct item){ list, seed >> 8 };
			list = &items[i];
		}
		list = sort(list);
		for (int i = 0; list && i < 100; i++, list = list->next) sum = crc(sum, list->key);
		for (int i = 0; i < 200; i++) scan(text + i % 7, counts);
		sum = crc(sum, counts[0] ^ counts[1] << 8 ^ counts[2] << 16);
	}
	printf("%08x %u %u %u\n", (unsigned)sum, counts[0], counts[1], counts[2]);
	return 0;
}
