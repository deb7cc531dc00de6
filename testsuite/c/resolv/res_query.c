/* A question to a name server can be made, but not sent.
 * flags: -Wno-unknown-warning-option -Wno-wasicc-limits
 * host: skip the host has name servers
 * stdout:
 *   res_init() = 0
 *   n = 33
 *   ns_initparse(question, n, &m) = 0
 *   ns_msg_count(m, ns_s_qd) = 1
 *   ns_msg_count(m, ns_s_an) = 0
 *   res_mkquery(QUERY, "www.example.org", C_IN, T_A, 0, 0, 0, question, 10): 0
 *   res_send(question, n, answer, sizeof answer): EAFNOSUPPORT
 *   res_query("www.example.org", C_IN, T_A, answer, sizeof answer): EAFNOSUPPORT
 *   res_search("www.example.org", C_IN, T_A, answer, sizeof answer): EAFNOSUPPORT
 *   res_querydomain("www", "example.org", C_IN, T_A, answer, sizeof answer): EAFNOSUPPORT
 */
#include "../show.h"
#include <arpa/nameser.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>

int main(void)
{
	unsigned char question[512], answer[512];
	SHOW(res_init());
	int n = res_mkquery(QUERY, "www.example.org", C_IN, T_A, 0, 0, 0, question, sizeof question);
	SHOW(n);
	ns_msg m;
	SHOW(ns_initparse(question, n, &m));
	SHOW(ns_msg_count(m, ns_s_qd));
	SHOW(ns_msg_count(m, ns_s_an));
	SHOW(res_mkquery(QUERY, "www.example.org", C_IN, T_A, 0, 0, 0, question, 10));
	SHOW(res_send(question, n, answer, sizeof answer));
	SHOW(res_query("www.example.org", C_IN, T_A, answer, sizeof answer));
	SHOW(res_search("www.example.org", C_IN, T_A, answer, sizeof answer));
	SHOW(res_querydomain("www", "example.org", C_IN, T_A, answer, sizeof answer));
	return 0;
}
