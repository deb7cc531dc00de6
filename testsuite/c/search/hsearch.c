/* hcreate, hsearch, hdestroy and the _r forms: entering, finding, nothing for what is missing.
 * stdout:
 *   hcreate(300) != 0: 1
 *   200 200
 *   hsearch((ENTRY){ .key = "missing" }, FIND) == NULL: 1
 *   (size_t)same->data: 5
 *   hcreate_r(10, &table) != 0: 1
 *   hsearch_r((ENTRY){ "x", "value" }, ENTER, &e, &table) != 0: 1
 *   hsearch_r((ENTRY){ .key = "x" }, FIND, &e, &table) != 0: 1
 *   value
 *   hsearch_r((ENTRY){ .key = "y" }, FIND, &e, &table): 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <search.h>
#include <stdlib.h>

int main(void)
{
	static char names[200][8];
	NUMBER(hcreate(300) != 0);
	int entered = 0, found = 0;
	for (int i = 0; i < 200; i++) {
		snprintf(names[i], sizeof names[i], "k%d", i);
		entered += hsearch((ENTRY){ names[i], (void *)(size_t)i }, ENTER) != NULL;
	}
	for (int i = 0; i < 200; i++) {
		char key[8];
		snprintf(key, sizeof key, "k%d", i);
		ENTRY *e = hsearch((ENTRY){ .key = key }, FIND);
		found += e && (size_t)e->data == (size_t)i;
	}
	printf("%d %d\n", entered, found);
	NUMBER(hsearch((ENTRY){ .key = "missing" }, FIND) == NULL);
	ENTRY *same = hsearch((ENTRY){ names[5], "other" }, ENTER);
	NUMBER((size_t)same->data);
	hdestroy();

	struct hsearch_data table = { 0 };
	ENTRY *e;
	NUMBER(hcreate_r(10, &table) != 0);
	NUMBER(hsearch_r((ENTRY){ "x", "value" }, ENTER, &e, &table) != 0);
	NUMBER(hsearch_r((ENTRY){ .key = "x" }, FIND, &e, &table) != 0);
	puts(e->data);
	NUMBER(hsearch_r((ENTRY){ .key = "y" }, FIND, &e, &table));
	hdestroy_r(&table);
	return 0;
}
