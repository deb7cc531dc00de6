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

static const struct {
	unsigned char number;
	const char *text;
} table[] = {
	{ E2BIG, "Argument list too long" },
	{ EACCES, "Permission denied" },
	{ EADDRINUSE, "Address already in use" },
	{ EADDRNOTAVAIL, "Cannot assign requested address" },
	{ EAFNOSUPPORT, "Address family not supported by protocol" },
	{ EAGAIN, "Resource temporarily unavailable" },
	{ EALREADY, "Operation already in progress" },
	{ EBADF, "Bad file descriptor" },
	{ EBADMSG, "Bad message" },
	{ EBUSY, "Device or resource busy" },
	{ ECANCELED, "Operation canceled" },
	{ ECHILD, "No child processes" },
	{ ECONNABORTED, "Software caused connection abort" },
	{ ECONNREFUSED, "Connection refused" },
	{ ECONNRESET, "Connection reset by peer" },
	{ EDEADLK, "Resource deadlock avoided" },
	{ EDESTADDRREQ, "Destination address required" },
	{ EDOM, "Numerical argument out of domain" },
	{ EDQUOT, "Disk quota exceeded" },
	{ EEXIST, "File exists" },
	{ EFAULT, "Bad address" },
	{ EFBIG, "File too large" },
	{ EHOSTUNREACH, "No route to host" },
	{ EIDRM, "Identifier removed" },
	{ EILSEQ, "Invalid or incomplete multibyte or wide character" },
	{ EINPROGRESS, "Operation now in progress" },
	{ EINTR, "Interrupted system call" },
	{ EINVAL, "Invalid argument" },
	{ EIO, "Input/output error" },
	{ EISCONN, "Transport endpoint is already connected" },
	{ EISDIR, "Is a directory" },
	{ ELOOP, "Too many levels of symbolic links" },
	{ EMFILE, "Too many open files" },
	{ EMLINK, "Too many links" },
	{ EMSGSIZE, "Message too long" },
	{ EMULTIHOP, "Multihop attempted" },
	{ ENAMETOOLONG, "File name too long" },
	{ ENETDOWN, "Network is down" },
	{ ENETRESET, "Network dropped connection on reset" },
	{ ENETUNREACH, "Network is unreachable" },
	{ ENFILE, "Too many open files in system" },
	{ ENOBUFS, "No buffer space available" },
	{ ENODEV, "No such device" },
	{ ENOENT, "No such file or directory" },
	{ ENOEXEC, "Exec format error" },
	{ ENOLCK, "No locks available" },
	{ ENOLINK, "Link has been severed" },
	{ ENOMEM, "Cannot allocate memory" },
	{ ENOMSG, "No message of desired type" },
	{ ENOPROTOOPT, "Protocol not available" },
	{ ENOSPC, "No space left on device" },
	{ ENOSYS, "Function not implemented" },
	{ ENOTCONN, "Transport endpoint is not connected" },
	{ ENOTDIR, "Not a directory" },
	{ ENOTEMPTY, "Directory not empty" },
	{ ENOTRECOVERABLE, "State not recoverable" },
	{ ENOTSOCK, "Socket operation on non-socket" },
	{ ENOTSUP, "Operation not supported" },
	{ ENOTTY, "Inappropriate ioctl for device" },
	{ ENXIO, "No such device or address" },
	{ EOVERFLOW, "Value too large for defined data type" },
	{ EOWNERDEAD, "Owner died" },
	{ EPERM, "Operation not permitted" },
	{ EPIPE, "Broken pipe" },
	{ EPROTO, "Protocol error" },
	{ EPROTONOSUPPORT, "Protocol not supported" },
	{ EPROTOTYPE, "Protocol wrong type for socket" },
	{ ERANGE, "Numerical result out of range" },
	{ EROFS, "Read-only file system" },
	{ ESPIPE, "Illegal seek" },
	{ ESRCH, "No such process" },
	{ ESTALE, "Stale file handle" },
	{ ETIMEDOUT, "Connection timed out" },
	{ ETXTBSY, "Text file busy" },
	{ EXDEV, "Invalid cross-device link" },
	{ ENOTCAPABLE, "Capabilities insufficient" },
	{ ENODATA, "No data available" },
	{ ETIME, "Timer expired" },
	{ ENOSR, "Out of streams resources" },
	{ ENOSTR, "Device not a stream" },
	{ EHOSTDOWN, "Host is down" },
	{ ENOTBLK, "Block device required" },
	{ ESHUTDOWN, "Cannot send after transport endpoint shutdown" },
	{ ESOCKTNOSUPPORT, "Socket type not supported" },
	{ EPFNOSUPPORT, "Protocol family not supported" },
	{ EREMOTEIO, "Remote I/O error" },
	{ ENOMEDIUM, "No medium found" },
	{ EMEDIUMTYPE, "Wrong medium type" },
	{ EBADFD, "File descriptor in bad state" },
	{ EUSERS, "Too many users" },
};

char *__strerror_l(int e, locale_t loc)
{
	const char *text = e ? "No error information" : "Success";
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (table[i].number == e) text = table[i].text;
	return (char *)LCTRANS(text, LC_MESSAGES, loc);
}
weak_alias(__strerror_l, strerror_l);

char *strerror(int e)
{
	return __strerror_l(e, CURRENT_LOCALE);
}
