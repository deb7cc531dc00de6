/* What the tests print: calls with their results, and errno by name, the same on every system. */
#ifndef SHOW_H
#define SHOW_H

#include <errno.h>
#include <stdio.h>
#include <string.h>

static inline const char *errname(int e)
{
	switch (e) {
	case 0: return "0";
	case E2BIG: return "E2BIG";
	case EACCES: return "EACCES";
	case EADDRINUSE: return "EADDRINUSE";
	case EADDRNOTAVAIL: return "EADDRNOTAVAIL";
	case EAFNOSUPPORT: return "EAFNOSUPPORT";
	case EAGAIN: return "EAGAIN";
	case EALREADY: return "EALREADY";
	case EBADF: return "EBADF";
	case EBADMSG: return "EBADMSG";
	case EBUSY: return "EBUSY";
	case ECANCELED: return "ECANCELED";
	case ECHILD: return "ECHILD";
	case ECONNABORTED: return "ECONNABORTED";
	case ECONNREFUSED: return "ECONNREFUSED";
	case ECONNRESET: return "ECONNRESET";
	case EDEADLK: return "EDEADLK";
	case EDESTADDRREQ: return "EDESTADDRREQ";
	case EDOM: return "EDOM";
	case EDQUOT: return "EDQUOT";
	case EEXIST: return "EEXIST";
	case EFAULT: return "EFAULT";
	case EFBIG: return "EFBIG";
	case EHOSTUNREACH: return "EHOSTUNREACH";
	case EIDRM: return "EIDRM";
	case EILSEQ: return "EILSEQ";
	case EINPROGRESS: return "EINPROGRESS";
	case EINTR: return "EINTR";
	case EINVAL: return "EINVAL";
	case EIO: return "EIO";
	case EISCONN: return "EISCONN";
	case EISDIR: return "EISDIR";
	case ELOOP: return "ELOOP";
	case EMFILE: return "EMFILE";
	case EMLINK: return "EMLINK";
	case EMSGSIZE: return "EMSGSIZE";
	case EMULTIHOP: return "EMULTIHOP";
	case ENAMETOOLONG: return "ENAMETOOLONG";
	case ENETDOWN: return "ENETDOWN";
	case ENETRESET: return "ENETRESET";
	case ENETUNREACH: return "ENETUNREACH";
	case ENFILE: return "ENFILE";
	case ENOBUFS: return "ENOBUFS";
	case ENODEV: return "ENODEV";
	case ENOENT: return "ENOENT";
	case ENOEXEC: return "ENOEXEC";
	case ENOLCK: return "ENOLCK";
	case ENOLINK: return "ENOLINK";
	case ENOMEM: return "ENOMEM";
	case ENOMSG: return "ENOMSG";
	case ENOPROTOOPT: return "ENOPROTOOPT";
	case ENOSPC: return "ENOSPC";
	case ENOSYS: return "ENOSYS";
	case ENOTCONN: return "ENOTCONN";
	case ENOTDIR: return "ENOTDIR";
	case ENOTEMPTY: return "ENOTEMPTY";
	case ENOTRECOVERABLE: return "ENOTRECOVERABLE";
	case ENOTSOCK: return "ENOTSOCK";
	case ENOTSUP: return "ENOTSUP";
	case ENOTTY: return "ENOTTY";
	case ENXIO: return "ENXIO";
	case EOVERFLOW: return "EOVERFLOW";
	case EOWNERDEAD: return "EOWNERDEAD";
	case EPERM: return "EPERM";
	case EPIPE: return "EPIPE";
	case EPROTO: return "EPROTO";
	case EPROTONOSUPPORT: return "EPROTONOSUPPORT";
	case EPROTOTYPE: return "EPROTOTYPE";
	case ERANGE: return "ERANGE";
	case EROFS: return "EROFS";
	case ESPIPE: return "ESPIPE";
	case ESRCH: return "ESRCH";
	case ESTALE: return "ESTALE";
	case ETIMEDOUT: return "ETIMEDOUT";
	case ETXTBSY: return "ETXTBSY";
	case EXDEV: return "EXDEV";
	}
	return "an unknown error";
}

static inline long long show_result(const char *call, long long r)
{
	int e = errno;
	if (r == -1) printf("%s: %s\n", call, errname(e));
	else printf("%s = %lld\n", call, r);
	return r;
}

static inline int show_opened(const char *call, int fd)
{
	int e = errno;
	printf("%s: %s\n", call, fd >= 0 ? "open" : errname(e));
	return fd;
}

static inline void *show_pointer(const char *call, void *p)
{
	int e = errno;
	printf("%s: %s\n", call, p ? "ok" : errname(e));
	return p;
}

static inline int show_error(const char *call, int e)
{
	printf("%s = %s\n", call, errname(e));
	return e;
}

static inline int show_truth(const char *condition, int holds)
{
	printf("%s: %s\n", condition, holds ? "yes" : "no");
	return holds;
}

/* A call that gives -1 and errno, or a number that is the same everywhere. */
#define SHOW(call) (errno = 0, show_result(#call, (long long)(call)))
/* A call that gives a descriptor, whose number is nobody's business, or -1 and errno. */
#define OPEN(call) (errno = 0, show_opened(#call, (call)))
/* A call that gives a pointer, or null and errno. */
#define PTR(call) (errno = 0, show_pointer(#call, (call)))
/* A call that gives an error number itself. */
#define ERR(call) show_error(#call, (call))
/* Something that must hold. */
#define IS(condition) show_truth(#condition, !!(condition))

/* The same with the value beside the errno's name. */
#define CALL(expression) do { \
	errno = 0; \
	long long value_ = (long long)(expression); \
	printf("%s: %lld%s%s\n", #expression, value_, value_ == -1 ? " " : "", value_ == -1 ? errname(errno) : ""); \
} while (0)

/* A call that gives a pointer, null on failure. */
#define POINTER(expression) do { \
	errno = 0; \
	const void *value_ = (expression); \
	printf("%s: %s\n", #expression, value_ ? "given" : errname(errno)); \
} while (0)

/* A call that gives an error number. */
#define ERROR(expression) printf("%s: %s\n", #expression, errname(expression))

/* Any integer. */
#define NUMBER(expression) printf("%s: %lld\n", #expression, (long long)(expression))

/* A value and the errno beside it, whatever the value. */
#define WITH_ERRNO(expression) do { \
	errno = 0; \
	long long value_ = (long long)(expression); \
	printf("%s: %lld %s\n", #expression, value_, errname(errno)); \
} while (0)

#endif
