/* ftok: the same key for the same file and number, another for another; ENOENT.
 * dirs: .
 * setup: touch a b
 * stdout:
 *   ftok("a", 1) == ftok("a", 1): 1
 *   ftok("a", 1) != ftok("a", 2): 1
 *   ftok("a", 1) != ftok("b", 1): 1
 *   ftok("missing", 1): -1 ENOENT
 */
#define _GNU_SOURCE
#include "../show.h"
#include <sys/ipc.h>

int main(void)
{
	NUMBER(ftok("a", 1) == ftok("a", 1));
	NUMBER(ftok("a", 1) != ftok("a", 2));
	NUMBER(ftok("a", 1) != ftok("b", 1));
	CALL(ftok("missing", 1));
	return 0;
}
