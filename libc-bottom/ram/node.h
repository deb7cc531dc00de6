/* Files and directories in memory (ram/fs.c), and their open descriptions (ram/file.c). */
#ifndef WASICC_RAM_NODE_H
#define WASICC_RAM_NODE_H

#include <stddef.h>
#include <sys/stat.h>
#include <time.h>
#include "../internal/fd.h"
#include "../internal/ram.h"

struct entry {
	struct entry *next;
	struct node *node;
	long pos;        /* grows with each new entry: a directory stream's position */
	char name[];
};

struct node {
	mode_t mode;
	ino_t ino;
	int links, opens;
	struct timespec atim, mtim, ctim;
	/* a directory */
	struct entry *entries;
	long next_pos;
	struct node *parent;
	/* a file */
	char *data;
	size_t size, capacity;
};

struct ram_file {
	struct ofd ofd;
	struct node *node;
	long long pos;
};

/* Makes an open description of node. The descriptor or a negative errno. */
hidden long __ram_open_node(struct node *node, int flags);
/* Frees the node if neither a name nor a descriptor is left. */
hidden void __ram_release(struct node *node);
hidden void __ram_stat_node(const struct node *node, struct stat *st);
hidden struct timespec __ram_now(void);
/* The node of a descriptor, or null. */
hidden struct node *__ram_node_of(int fd);

#endif
