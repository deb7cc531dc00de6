/* remove takes files and empty folders; rename replaces; each with its errors.
 * dirs: .
 * setup: mkdir empty full; touch full/file a; echo b >b; ln -s a link
 * stdout:
 *   remove("missing"): -1 ENOENT
 *   remove("empty"): 0
 *   remove("full"): -1 ENOTEMPTY
 *   remove("link"): 0
 *   access("a", F_OK): 0
 *   rename("a", "b"): 0
 *   access("a", F_OK): -1 ENOENT
 *   rename("missing", "c"): -1 ENOENT
 *   rename("b", "full"): -1 EISDIR
 *   rename("full", "b"): -1 ENOTDIR
 *   rename("b", "full/b"): 0
 *   rename("full", "full/inside"): -1 EINVAL
 *   rename("full", "moved"): 0
 *   remove("moved/b"): 0
 *   remove("moved/file"): 0
 *   remove("moved"): 0
 */
#include "../show.h"
#include <unistd.h>

int main(void)
{
	CALL(remove("missing"));
	CALL(remove("empty"));
	CALL(remove("full"));
	CALL(remove("link"));
	CALL(access("a", F_OK));
	CALL(rename("a", "b"));
	CALL(access("a", F_OK));
	CALL(rename("missing", "c"));
	CALL(rename("b", "full"));
	CALL(rename("full", "b"));
	CALL(rename("b", "full/b"));
	CALL(rename("full", "full/inside"));
	CALL(rename("full", "moved"));
	CALL(remove("moved/b"));
	CALL(remove("moved/file"));
	CALL(remove("moved"));
	return 0;
}
