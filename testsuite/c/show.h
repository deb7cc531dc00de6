/* Prints an expression, its value and, when it failed, the errno: what most tests of errors want.
 * It is the only thing that tests share. */
#ifndef SHOW_H
#define SHOW_H

#include <errno.h>
#include <stdio.h>
#include <string.h>

static inline const char *error_name(int error)
{
	static const struct {
		int error;
		const char *name;
	} names[] = {
#define E(name) { name, #name }
		E(E2BIG), E(EACCES), E(EAGAIN), E(EBADF), E(EBUSY), E(ECHILD), E(EDEADLK), E(EDOM), E(EEXIST), E(EFBIG),
		E(EILSEQ), E(EINTR), E(EINVAL), E(EIO), E(EISDIR), E(ELOOP), E(EMFILE), E(EMLINK), E(ENAMETOOLONG), E(ENFILE),
		E(ENODEV), E(ENOENT), E(ENOEXEC), E(ENOLCK), E(ENOMEM), E(ENOSPC), E(ENOSYS), E(ENOTDIR), E(ENOTEMPTY),
		E(ENOTSUP), E(ENOTTY), E(ENXIO), E(EOVERFLOW), E(EPERM), E(EPIPE), E(ERANGE), E(EROFS), E(ESPIPE), E(ESRCH),
		E(ETIMEDOUT), E(EXDEV), { 0, "0" },
#undef E
	};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (names[i].error == error)
			return names[i].name;
	return strerror(error);
}

/* A call that gives -1 and sets errno when it fails. */
#define CALL(expression) do { \
	errno = 0; \
	long long value_ = (long long)(expression); \
	printf("%s: %lld%s%s\n", #expression, value_, value_ == -1 ? " " : "", value_ == -1 ? error_name(errno) : ""); \
} while (0)

/* A call that gives a pointer, null on failure. */
#define POINTER(expression) do { \
	errno = 0; \
	const void *value_ = (expression); \
	printf("%s: %s\n", #expression, value_ ? "given" : error_name(errno)); \
} while (0)

/* A call that gives an error number. */
#define ERROR(expression) printf("%s: %s\n", #expression, error_name(expression))

/* Any integer. */
#define NUMBER(expression) printf("%s: %lld\n", #expression, (long long)(expression))

/* A value and the errno beside it, whatever the value. */
#define WITH_ERRNO(expression) do { \
	errno = 0; \
	long long value_ = (long long)(expression); \
	printf("%s: %lld %s\n", #expression, value_, error_name(errno)); \
} while (0)

#endif
