/* iconv between UTF-8, UTF-16, UTF-32, Latin-1, ASCII, KOI8-R, Shift_JIS and EUC-KR; E2BIG, EINVAL, EILSEQ.
 * stdout:
 *   UTF-8 to UTF-16BE: 0 , 0 left, 00 61 00 e9 20 ac d8 3d de 00
 *   UTF-8 to UTF-16LE: 0 , 0 left, 61 00 e9 00 ac 20 3d d8 00 de
 *   UTF-8 to UTF-32BE: 0 , 0 left, 00 00 00 61 00 00 00 e9 00 00 20 ac 00 01 f6 00
 *   UTF-8 to UTF-32LE: 0 , 0 left, 61 00 00 00 e9 00 00 00 ac 20 00 00
 *   UTF-8 to ISO-8859-1: 0 , 0 left, 61 e9
 *   UTF-8 to ISO-8859-15: 0 , 0 left, 61 e9 a4
 *   UTF-8 to WINDOWS-1252: 0 , 0 left, 61 e9 80
 *   ISO-8859-1 to UTF-8: 0 , 0 left, c3 a9 c3 bf
 *   UTF-16BE to UTF-8: 0 , 0 left, f0 9f 98 80
 *   KOI8-R to UTF-8: 0 , 0 left, d0 9f d1 80 d0 b8
 *   SHIFT_JIS to UTF-8: 0 , 0 left, e6 97 a5 e6 9c ac
 *   EUC-JP to UTF-8: 0 , 0 left, e6 97 a5 e6 9c ac
 *   EUC-KR to UTF-8: 0 , 0 left, ed 95 9c
 *   GB18030 to UTF-8: 0 , 0 left, e4 b8 ad
 *   BIG5 to UTF-8: 0 , 0 left, e4 b8 ad
 *   US-ASCII to UTF-8: 0 , 0 left, 61 62 63
 *   UTF-8 to UTF-16BE: -1 E2BIG, 1 left, 00 61 00 62
 *   UTF-8 to UTF-16BE: -1 EINVAL, 2 left, 00 61
 *   UTF-8 to UTF-16BE: -1 EILSEQ, 1 left, 00 61
 *   UTF-16BE to UTF-8: -1 EILSEQ, 2 left,
 *   NO-SUCH-SET to UTF-8: EINVAL
 *   UTF-8 to NO-SUCH-SET: EINVAL
 */
#include "../show.h"
#include <iconv.h>

static void convert(const char *to, const char *from, const char *text, size_t n, size_t room)
{
	char out[80], *in = (char *)text, *o = out;
	iconv_t cd = iconv_open(to, from);
	printf("%s to %s:", from, to);
	if (cd == (iconv_t)-1) {
		printf(" %s\n", errname(errno));
		return;
	}
	size_t in_left = n, out_left = room;
	errno = 0;
	size_t r = iconv(cd, &in, &in_left, &o, &out_left);
	printf(" %d %s, %zu left,", (int)r, r == (size_t)-1 ? errname(errno) : "", in_left);
	for (char *p = out; p < o; p++)
		printf(" %02x", (unsigned char)*p);
	puts("");
	iconv_close(cd);
}

int main(void)
{
	const char utf8[] = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";
	convert("UTF-16BE", "UTF-8", utf8, 10, 80);
	convert("UTF-16LE", "UTF-8", utf8, 10, 80);
	convert("UTF-32BE", "UTF-8", utf8, 10, 80);
	convert("UTF-32LE", "UTF-8", utf8, 6, 80);
	convert("ISO-8859-1", "UTF-8", utf8, 3, 80);
	convert("ISO-8859-15", "UTF-8", utf8, 6, 80);
	convert("WINDOWS-1252", "UTF-8", utf8, 6, 80);
	convert("UTF-8", "ISO-8859-1", "\xe9\xff", 2, 80);
	convert("UTF-8", "UTF-16BE", "\xd8\x3d\xde\x00", 4, 80);
	convert("UTF-8", "KOI8-R", "\xf0\xd2\xc9", 3, 80);
	convert("UTF-8", "SHIFT_JIS", "\x93\xfa\x96\x7b", 4, 80);
	convert("UTF-8", "EUC-JP", "\xc6\xfc\xcb\xdc", 4, 80);
	convert("UTF-8", "EUC-KR", "\xc7\xd1", 2, 80);
	convert("UTF-8", "GB18030", "\xd6\xd0", 2, 80);
	convert("UTF-8", "BIG5", "\xa4\xa4", 2, 80);
	convert("UTF-8", "US-ASCII", "abc", 3, 80);
	convert("UTF-16BE", "UTF-8", "abc", 3, 5);
	convert("UTF-16BE", "UTF-8", "a\xe2\x82", 3, 80);
	convert("UTF-16BE", "UTF-8", "a\xff", 2, 80);
	convert("UTF-8", "UTF-16BE", "\xde\x00", 2, 80);
	convert("UTF-8", "NO-SUCH-SET", "a", 1, 80);
	convert("NO-SUCH-SET", "UTF-8", "a", 1, 80);
	return 0;
}
