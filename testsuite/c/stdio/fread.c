/* fread and fwrite count whole items; short counts at the end of file; sizes and counts of zero; the unlocked forms.
 * dirs: .
 * stdout:
 *   fwrite(big, 1, 10, f): 10
 *   fwrite(big + 10, 7, 9998, f): 9998
 *   fwrite(big, 0, 5, f): 0
 *   fwrite(big, 5, 0, f): 0
 *   fwrite_unlocked(big + 69996, 4, 1, f): 1
 *   ftell(f): 70000
 *   fread(back, 1, sizeof back, f): 70000
 *   feof(f) != 0: 1
 *   memcmp(big, back, sizeof big): 0
 *   fread(back, 30000, 3, f): 2
 *   fread(back, 0, 3, f): 0
 *   fread(back, 3, 0, f): 0
 *   fread_unlocked(back, 2, 3, f): 3
 *   ftell(f): 6
 *   feof_unlocked(f) | ferror_unlocked(f): 0
 *   fflush_unlocked(f): 0
 *   fwrite(big, 1, 4, f): 0
 */
#define _GNU_SOURCE
#include "../show.h"
#include <stdlib.h>

int main(void)
{
	static unsigned char big[70000], back[70001];
	for (size_t i = 0; i < sizeof big; i++)
		big[i] = (unsigned char)(i * 31 + i / 256);
	FILE *f = fopen("data", "wb+");
	NUMBER(fwrite(big, 1, 10, f));
	NUMBER(fwrite(big + 10, 7, 9998, f));
	NUMBER(fwrite(big, 0, 5, f));
	NUMBER(fwrite(big, 5, 0, f));
	NUMBER(fwrite_unlocked(big + 69996, 4, 1, f));
	NUMBER(ftell(f));
	rewind(f);
	NUMBER(fread(back, 1, sizeof back, f));
	NUMBER(feof(f) != 0);
	NUMBER(memcmp(big, back, sizeof big));
	rewind(f);
	NUMBER(fread(back, 30000, 3, f));
	rewind(f);
	NUMBER(fread(back, 0, 3, f));
	NUMBER(fread(back, 3, 0, f));
	NUMBER(fread_unlocked(back, 2, 3, f));
	NUMBER(ftell(f));
	clearerr_unlocked(f);
	NUMBER(feof_unlocked(f) | ferror_unlocked(f));
	NUMBER(fflush_unlocked(f));
	fclose(f);
	f = fopen("data", "r");
	NUMBER(fwrite(big, 1, 4, f));
	fclose(f);
	return 0;
}
