/* uname (POSIX uname). */
#include <features.h>
#include <sys/utsname.h>

hidden long __sys_uname(void *buf)
{
	*(struct utsname *)buf = (struct utsname){
		.sysname = "wasi",
		.nodename = "localhost",
		.release = "0.0.0",
		.version = "0.0.0",
		.machine = "wasm32",
	};
	return 0;
}
