/* fmtmsg writes its parts to standard error as MSGVERB says.
 * stdout:
 *   1
 * stderr~ util:part: ERROR: something
 */
#include <fmtmsg.h>
#include <stdio.h>

int main(void)
{
	int r = fmtmsg(MM_PRINT, "util:part", MM_ERROR, "something happened", "do something", "util:part:001");
	printf("%d\n", r == MM_OK);
	return 0;
}
