/* seekdir goes back to where telldir was, rewinddir to the start, where new entries appear.
 * dirs: .
 * stdout:
 *   n = 42
 *   same == n: yes
 *   readdir(d) == 0: yes
 *   n = 43
 *   new
 */
#define _XOPEN_SOURCE 700
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../show.h"

int main(void)
{
	char name[32], next[32] = "";
	long places[100];
	int n = 0, same = 0;
	struct dirent *e;
	mkdir("d", 0755);
	for (int i = 0; i < 40; i++) {
		sprintf(name, "d/f%d", i);
		close(creat(name, 0644));
	}
	DIR *d = opendir("d");
	char names[100][32];
	for (places[0] = telldir(d); (e = readdir(d)); places[n] = telldir(d)) strcpy(names[n++], e->d_name);
	SHOW(n);
	for (int i = n - 1; i >= 0; i--) {
		seekdir(d, places[i]);
		e = readdir(d);
		same += e && !strcmp(e->d_name, names[i]);
	}
	IS(same == n);
	seekdir(d, places[n]);
	IS(readdir(d) == 0);
	close(creat("d/new", 0644));
	rewinddir(d);
	for (n = 0; (e = readdir(d));) {
		n++;
		if (!strcmp(e->d_name, "new")) strcpy(next, "new");
	}
	SHOW(n);
	puts(next);
	return 0;
}
