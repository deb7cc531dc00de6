/*
 * What libc asks of the runner: other programs. Preview 1 has no such calls, so a question is a structure that goes through fd_prestat_get of
 * a descriptor that there never is (as malloc-debug/calls.c does). Engines that do not understand, and wasicc run without
 * --spawn, answer EBADF; then there are no processes, and nothing changes for the program.
 */
#ifndef WASICC_RUNNER_H
#define WASICC_RUNNER_H

#include <features.h>
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>

/* driver/src/run/host/processes has the same. */
#define QUESTION (-0x73706177)
#define ANSWERED 0x6f6b
enum { ASK_GRANTED = 1, ASK_START, ASK_WAIT, ASK_KILL, ASK_GROUP, ASK_PIPE, ASK_DEVICE, ASK_MEMORY };

/* A file or directory: below a preopened directory (or dir is -1), and by the path that the program has for it. */
struct place {
	int dir;
	const char *inner;
	size_t inner_len;
	const char *whole;
	size_t whole_len;
};

/* A descriptor of a child, and the host's number of what it is. */
struct passed {
	int child, host;
};

/* Flags of a start. */
#define START_GROUP 1
#define START_SESSION 2
#define START_REPLACES 4   /* exec: the answer only comes if it failed */
#define START_INTERRUPTS 8 /* system: the keys that interrupt are the child's until it is waited for */

/* Flags of a wait. */
#define WAIT_KEEPS 1
#define WAIT_INTERRUPTS 2

struct request {
	uint32_t what; /* ANSWERED in an answer */
	int error;
	union {
		struct {
			struct place program, cwd;
			char *const *argv, *const *envp;
			const struct passed *files;
			size_t count;
			uint32_t flags;
			pid_t group;
			uint64_t blocked, ignored, defaults;
		} start;
		struct {
			pid_t pid;
			int options;
			uint32_t flags;
		} wait;
		struct {
			pid_t pid;
			int n; /* the signal, the group */
		} child;
		struct {
			uint32_t nonblocking;
		} pipe;
		struct {
			const char *name;
			size_t len;
			uint32_t access; /* 1 reads, 2 writes */
		} device;
	};
	/* The answer. */
	union {
		int numbers[2]; /* of descriptors */
		struct {
			pid_t pid;
			int status;
			uint64_t user, system, memory; /* microseconds, kilobytes */
		} ended;
	};
};

_Static_assert(offsetof(struct request, start.blocked) == 18 * 4 && offsetof(struct request, ended) == 24 * 4,
	"the runner counts words");

/* 0 or a negative errno; -ENOSYS where there are no processes. */
hidden long __runner_ask(struct request *);

/* Gives host, the runner's number of a descriptor, a number of the program's. */
hidden long __runner_fd(int host, int flags);

/* Starts path; 0 or a positive errno. With fa and attr as posix_spawn. */
hidden int __runner_start(pid_t *, const char *path, const posix_spawn_file_actions_t *fa, const posix_spawnattr_t *attr,
	char *const argv[], char *const envp[], unsigned flags);

/* wait4, with the flags above. */
hidden long __runner_wait(pid_t, int *status, int options, unsigned flags, struct rusage *);

/* The descriptors of a child (spawn_files.c). */
struct child_files {
	struct child_file *list;
	size_t count, room;
};

hidden int __child_files_all(struct child_files *);
hidden int __child_files_act(struct child_files *, const posix_spawn_file_actions_t *);
hidden int __child_files_pass(struct child_files *, struct passed **, size_t *);
hidden void __child_files_end(struct child_files *);

/* How many children there are that nobody has waited for. */
hidden extern int __children;

#endif
