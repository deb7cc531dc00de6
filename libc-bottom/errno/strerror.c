/*
 * strerror (C11 7.24.6.2), strerror_l. musl's table knows no ENOTCAPABLE; the texts here are the ones that people
 * know from other systems, so that what a program prints looks the same.
 */
#include <errno.h>
#include <features.h>
#include <locale.h>
#include <stddef.h>
#include <string.h>
#include "locale_impl.h"

/* A number, its text and a null byte, and so on; a null byte in place of a number ends it. */
#define TEXTS(X) \
	X(E2BIG, "Argument list too long") \
	X(EACCES, "Permission denied") \
	X(EADDRINUSE, "Address already in use") \
	X(EADDRNOTAVAIL, "Cannot assign requested address") \
	X(EAFNOSUPPORT, "Address family not supported by protocol") \
	X(EAGAIN, "Resource temporarily unavailable") \
	X(EALREADY, "Operation already in progress") \
	X(EBADF, "Bad file descriptor") \
	X(EBADMSG, "Bad message") \
	X(EBUSY, "Device or resource busy") \
	X(ECANCELED, "Operation canceled") \
	X(ECHILD, "No child processes") \
	X(ECONNABORTED, "Software caused connection abort") \
	X(ECONNREFUSED, "Connection refused") \
	X(ECONNRESET, "Connection reset by peer") \
	X(EDEADLK, "Resource deadlock avoided") \
	X(EDESTADDRREQ, "Destination address required") \
	X(EDOM, "Numerical argument out of domain") \
	X(EDQUOT, "Disk quota exceeded") \
	X(EEXIST, "File exists") \
	X(EFAULT, "Bad address") \
	X(EFBIG, "File too large") \
	X(EHOSTUNREACH, "No route to host") \
	X(EIDRM, "Identifier removed") \
	X(EILSEQ, "Invalid or incomplete multibyte or wide character") \
	X(EINPROGRESS, "Operation now in progress") \
	X(EINTR, "Interrupted system call") \
	X(EINVAL, "Invalid argument") \
	X(EIO, "Input/output error") \
	X(EISCONN, "Transport endpoint is already connected") \
	X(EISDIR, "Is a directory") \
	X(ELOOP, "Too many levels of symbolic links") \
	X(EMFILE, "Too many open files") \
	X(EMLINK, "Too many links") \
	X(EMSGSIZE, "Message too long") \
	X(EMULTIHOP, "Multihop attempted") \
	X(ENAMETOOLONG, "File name too long") \
	X(ENETDOWN, "Network is down") \
	X(ENETRESET, "Network dropped connection on reset") \
	X(ENETUNREACH, "Network is unreachable") \
	X(ENFILE, "Too many open files in system") \
	X(ENOBUFS, "No buffer space available") \
	X(ENODEV, "No such device") \
	X(ENOENT, "No such file or directory") \
	X(ENOEXEC, "Exec format error") \
	X(ENOLCK, "No locks available") \
	X(ENOLINK, "Link has been severed") \
	X(ENOMEM, "Cannot allocate memory") \
	X(ENOMSG, "No message of desired type") \
	X(ENOPROTOOPT, "Protocol not available") \
	X(ENOSPC, "No space left on device") \
	X(ENOSYS, "Function not implemented") \
	X(ENOTCONN, "Transport endpoint is not connected") \
	X(ENOTDIR, "Not a directory") \
	X(ENOTEMPTY, "Directory not empty") \
	X(ENOTRECOVERABLE, "State not recoverable") \
	X(ENOTSOCK, "Socket operation on non-socket") \
	X(ENOTSUP, "Operation not supported") \
	X(ENOTTY, "Inappropriate ioctl for device") \
	X(ENXIO, "No such device or address") \
	X(EOVERFLOW, "Value too large for defined data type") \
	X(EOWNERDEAD, "Owner died") \
	X(EPERM, "Operation not permitted") \
	X(EPIPE, "Broken pipe") \
	X(EPROTO, "Protocol error") \
	X(EPROTONOSUPPORT, "Protocol not supported") \
	X(EPROTOTYPE, "Protocol wrong type for socket") \
	X(ERANGE, "Numerical result out of range") \
	X(EROFS, "Read-only file system") \
	X(ESPIPE, "Illegal seek") \
	X(ESRCH, "No such process") \
	X(ESTALE, "Stale file handle") \
	X(ETIMEDOUT, "Connection timed out") \
	X(ETXTBSY, "Text file busy") \
	X(EXDEV, "Invalid cross-device link") \
	X(ENOTCAPABLE, "Capabilities insufficient") \
	X(ENODATA, "No data available") \
	X(ETIME, "Timer expired") \
	X(ENOSR, "Out of streams resources") \
	X(ENOSTR, "Device not a stream") \
	X(EHOSTDOWN, "Host is down") \
	X(ENOTBLK, "Block device required") \
	X(ESHUTDOWN, "Cannot send after transport endpoint shutdown") \
	X(ESOCKTNOSUPPORT, "Socket type not supported") \
	X(EPFNOSUPPORT, "Protocol family not supported") \
	X(EREMOTEIO, "Remote I/O error") \
	X(ENOMEDIUM, "No medium found") \
	X(EMEDIUMTYPE, "Wrong medium type") \
	X(EBADFD, "File descriptor in bad state") \
	X(EUSERS, "Too many users")

static const struct {
#define MEMBERS(number, text) unsigned char n_##number; char t_##number[sizeof text];
	TEXTS(MEMBERS)
	unsigned char end;
} table = {
#define VALUES(number, text) number, text,
	TEXTS(VALUES)
};

char *__strerror_l(int e, locale_t loc)
{
	const char *text = e ? "No error information" : "Success";
	for (const char *s = (const char *)&table; *s; s += strlen(s) + 1)
		if ((unsigned char)*s++ == e) text = s;
	return (char *)LCTRANS(text, LC_MESSAGES, loc);
}
weak_alias(__strerror_l, strerror_l);

char *strerror(int e)
{
	return __strerror_l(e, CURRENT_LOCALE);
}
