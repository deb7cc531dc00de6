/* strerror and strerror_r have a text of its own for every errno of the standard, say EINVAL and ERANGE themselves, and
 * leave errno alone.
 * stdout:
 *   74 errors, 0 unknown, 0 the same, 0 differ, errno 77
 *   No such file or directory
 *   Permission denied
 *   1
 *   1
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

static const int numbers[] = {
	EPERM, ENOENT, ESRCH, EINTR, EIO, ENXIO, E2BIG, ENOEXEC, EBADF, ECHILD, EAGAIN, ENOMEM, EACCES, EFAULT, EBUSY, EEXIST,
	EXDEV, ENODEV, ENOTDIR, EISDIR, EINVAL, ENFILE, EMFILE, ENOTTY, ETXTBSY, EFBIG, ENOSPC, ESPIPE, EROFS, EMLINK, EPIPE,
	EDOM, ERANGE, EDEADLK, ENAMETOOLONG, ENOLCK, ENOSYS, ENOTEMPTY, ELOOP, ENOMSG, EIDRM, ENOLINK, EPROTO, EMULTIHOP,
	EBADMSG, EOVERFLOW, EILSEQ, ENOTSOCK, EDESTADDRREQ, EMSGSIZE, EPROTOTYPE, ENOPROTOOPT, EPROTONOSUPPORT, EAFNOSUPPORT,
	EADDRINUSE, EADDRNOTAVAIL, ENETDOWN, ENETUNREACH, ENETRESET, ECONNABORTED, ECONNRESET, ENOBUFS, EISCONN, ENOTCONN,
	ETIMEDOUT, ECONNREFUSED, EHOSTUNREACH, EALREADY, EINPROGRESS, ESTALE, EDQUOT, ECANCELED, EOWNERDEAD, ENOTRECOVERABLE,
};

int main(void)
{
	enum { COUNT = sizeof numbers / sizeof *numbers };
	char texts[COUNT][80];
	int unknown = 0, same = 0, r_differs = 0;
	char none[80];
	snprintf(none, sizeof none, "%s", strerror(4242));
	errno = 77;
	for (int i = 0; i < COUNT; i++) {
		char r[80];
		snprintf(texts[i], sizeof texts[i], "%s", strerror(numbers[i]));
		unknown += !strcmp(texts[i], none) || !*texts[i];
		r_differs += strerror_r(numbers[i], r, sizeof r) != 0 || strcmp(r, texts[i]);
		for (int j = 0; j < i; j++)
			same += !strcmp(texts[i], texts[j]);
	}
	printf("%d errors, %d unknown, %d the same, %d differ, errno %d\n", COUNT, unknown, same, r_differs, errno);
	puts(strerror(ENOENT));
	puts(strerror(EACCES));
	char small[5] = "xxxx";
	printf("%d\n", strerror_r(ENOENT, small, sizeof small) == ERANGE);
	printf("%d\n", *strerror_l(EPIPE, newlocale(LC_ALL_MASK, "C", (locale_t)0)) != 0);
	return 0;
}
