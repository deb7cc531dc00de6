/* rename refuses a last component "." or ".." (POSIX: EINVAL; Linux: EBUSY).
 * dirs: .
 * host: skip Linux has an errno of its own for it
 * stdout:
 *   rename(".", "x"): EINVAL
 *   rename("a/.", "x"): EINVAL
 *   rename("a/b/..", "x"): EINVAL
 *   rename("a/b", "a/./"): EINVAL
 *   access("a/b", F_OK) = 0
 *   rename("a/b", "a/.../") = 0
 *   rename("a/b", "a/..."): ENOENT
 *   access("a/...", F_OK) = 0
 */
#include "../show.h"
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	mkdir("a", 0777);
	mkdir("a/b", 0777);
	SHOW(rename(".", "x"));
	SHOW(rename("a/.", "x"));
	SHOW(rename("a/b/..", "x"));
	SHOW(rename("a/b", "a/./"));
	SHOW(access("a/b", F_OK));
	SHOW(rename("a/b", "a/.../"));
	SHOW(rename("a/b", "a/..."));
	SHOW(access("a/...", F_OK));
	return 0;
}
