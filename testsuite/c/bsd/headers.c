/* What ports take from sys/cdefs.h, sys/endian.h and the headers of other names.
 * flags: -Wall -Wextra
 * host: skip glibc has no sys/endian.h
 * stdout:
 *   ab 12 x 3 1
 *   102 201 1020304 4030201 0102030405060708 807060504030201
 *   bytes 1 2 4 3 2 1
 *   1
 *   1
 */
#include <sys/cdefs.h>
#include <sys/endian.h>
#include <sys/utime.h>
#include <sys/errno.h>
#include <sys/poll.h>
#include <sys/signal.h>
#include <sys/termios.h>
#include <sys/fcntl.h>
#include <wait.h>
#include <bsd/bsd.h>
#include <inttypes.h>
#include <stdio.h>

__BEGIN_DECLS
static int add __P((int, int));
__dead2 void never(void);
void say(const char *, ...) __printflike(1, 2);
__END_DECLS

__RCSID("$Id$");
__FBSDID("$FreeBSD$");

static int add(int a, int b)
{
	return a + b;
}

struct item {
	int a, b;
};

int main(void)
{
	static const unsigned char bytes[] = { 1, 2, 3, 4, 5, 6, 7, 8 };
	unsigned char out[6];
	struct item i;
	int odd[__arraycount(bytes) - 5] = { 0 };
	printf("%s %d%d %s %d %d\n", __STRING(ab), 1, __CONCAT(0x, 2), "x" , (int)__arraycount(odd) + add(0, odd[0]),
		__containerof(&i.b, struct item, b) == &i && __predict_true(1));
	printf("%x %x %x %x %016" PRIx64 " %" PRIx64 "\n", be16dec(bytes), le16dec(bytes), be32dec(bytes), le32dec(bytes),
		be64dec(bytes), le64dec(bytes));
	be16enc(out, 0x102);
	le32enc(out + 2, 0x1020304);
	printf("bytes %d %d %d %d %d %d\n", out[0], out[1], out[2], out[3], out[4], out[5]);
	struct utimbuf times = { 0 };
	printf("%d\n", utime("none", &times) == -1 && errno == ENOENT);
	printf("%d\n", POLLIN != 0 && SIGINT != 0 && O_RDWR != 0 && WNOHANG != 0 && ICANON != 0);
	return 0;
}
