/* ns_initparse and ns_parserr read an answer of DNS record by record; ns_skiprr goes over them.
 * host-flags: -Wl,--no-as-needed -lresolv
 * stdout:
 *   0 1234 1 1
 *   0 a.bc 1 300 4 192.0.2.7
 *   -1
 *   10
 *   -1
 */
#define _GNU_SOURCE
#include <arpa/nameser.h>
#include <resolv.h>
#include <stdio.h>

static const unsigned char answer[] = {
	0x12, 0x34, 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0,
	1, 'a', 2, 'b', 'c', 0, 0, 1, 0, 1,
	0xc0, 12, 0, 1, 0, 1, 0, 0, 1, 44, 0, 4, 192, 0, 2, 7,
};

int main(void)
{
	ns_msg m;
	int r = ns_initparse(answer, sizeof answer, &m);
	printf("%d %x %d %d\n", r, ns_msg_id(m), ns_msg_count(m, ns_s_qd), ns_msg_count(m, ns_s_an));
	ns_rr rr;
	r = ns_parserr(&m, ns_s_an, 0, &rr);
	printf("%d %s %d %d %d %d.%d.%d.%d\n", r, ns_rr_name(rr), ns_rr_type(rr), (int)ns_rr_ttl(rr), ns_rr_rdlen(rr), ns_rr_rdata(rr)[0],
		ns_rr_rdata(rr)[1], ns_rr_rdata(rr)[2], ns_rr_rdata(rr)[3]);
	printf("%d\n", ns_parserr(&m, ns_s_an, 5, &rr));
	printf("%d\n", ns_skiprr(answer + 12, answer + sizeof answer, ns_s_qd, 1));
	printf("%d\n", ns_initparse(answer, 5, &m));
	return 0;
}
