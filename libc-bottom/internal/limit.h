/*
 * A function that cannot work leaves a note: a line of the section wasicc.limits, which the linker copies only when the
 * object that holds the function is linked. The driver reads it and says so once. Names as in limits.toml.
 *
 * A file of libc-bottom says LIMIT("fork"); a file of musl's is compiled with -include of this file and
 * -DLIMIT_NAMES='"mkfifo"' (sysroot/musl/sources.toml).
 */
#ifndef WASICC_LIMIT_H
#define WASICC_LIMIT_H

#define LIMIT(name) __asm__( \
	".section .custom_section.wasicc.limits,\"\",@\n" \
	".ascii \"" name "\\n\"\n" \
	".text\n")

#ifdef LIMIT_NAMES
LIMIT(LIMIT_NAMES);
#endif

#endif
