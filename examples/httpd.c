/* A web server: GET and HEAD of the files below a folder, many connections at once, each for many requests.
 *
 *     wasicc run --listen localhost:8080 --dir .::/:ro examples/httpd.c
 *
 * The runner listens, and hands the socket over as systemd does: descriptors from 3 on, as many as LISTEN_FDS says.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_SOCKET = 3, MAX_SOCKETS = 8, MAX_CLIENTS = 64 };

/* A connection: it reads a request's head, then writes the answer, and so on. */
struct client {
	int fd; /* -1: free */
	char in[4096]; /* what came and is not yet answered */
	size_t got;
	char out[8192]; /* what is to be sent */
	size_t put, sent;
	int file; /* the rest of the answer, or -1 */
	long long left; /* bytes of it that were promised */
	bool close; /* after this answer */
};

static struct client clients[MAX_CLIENTS];

static void end(struct client *c)
{
	if (c->file >= 0)
		close(c->file);
	close(c->fd);
	c->fd = -1;
}

static const char *type_of(const char *path)
{
	static const char *const types[][2] = {
		{ ".html", "text/html; charset=utf-8" }, { ".txt", "text/plain; charset=utf-8" },
		{ ".css", "text/css" }, { ".js", "text/javascript" }, { ".json", "application/json" },
		{ ".png", "image/png" }, { ".svg", "image/svg+xml" }, { ".wasm", "application/wasm" },
	};
	const char *dot = strrchr(path, '.');
	for (size_t i = 0; dot && i < sizeof types / sizeof *types; i++)
		if (!strcasecmp(dot, types[i][0]))
			return types[i][1];
	return "application/octet-stream";
}

static void head(struct client *c, const char *status, const char *type, long long length)
{
	c->sent = 0;
	c->put = snprintf(c->out, sizeof c->out,
		"HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %lld\r\nConnection: %s\r\n\r\n",
		status, type, length, c->close ? "close" : "keep-alive");
}

static void fail(struct client *c, const char *status, bool body)
{
	char text[128];
	int n = snprintf(text, sizeof text, "%s\n", status);
	head(c, status, "text/plain; charset=utf-8", n);
	if (body) {
		memcpy(c->out + c->put, text, n);
		c->put += n;
	}
}

static int hex(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10;
}

/* Makes a request's target a path: no query, %41 decoded. False for one that is none, or that climbs. */
static bool decode(char *target)
{
	char *to = target;
	target[strcspn(target, "?#")] = 0;
	if (*target != '/')
		return false;
	for (const char *s = target; *s; s++) {
		if (*s == '%') {
			if (!isxdigit((unsigned char)s[1]) || !isxdigit((unsigned char)s[2]))
				return false;
			*to++ = hex(s[1]) << 4 | hex(s[2]);
			if (!to[-1])
				return false;
			s += 2;
		} else
			*to++ = *s;
	}
	*to = 0;
	for (const char *s = target; (s = strstr(s, "/..")); s += 3)
		if (!s[3] || s[3] == '/')
			return false;
	return true;
}

static void serve_file(struct client *c, char *target, bool body)
{
	char path[4096];
	struct stat st;
	if (!decode(target)) {
		fail(c, "400 Bad Request", body);
		return;
	}
	snprintf(path, sizeof path, "%s%s", target, target[strlen(target) - 1] == '/' ? "index.html" : "");
	int file = open(path, O_RDONLY);
	if (file < 0) {
		fail(c, errno == EACCES || errno == EPERM ? "403 Forbidden" : "404 Not Found", body);
		return;
	}
	if (fstat(file, &st) < 0 || !S_ISREG(st.st_mode)) {
		close(file);
		fail(c, "404 Not Found", body);
		return;
	}
	head(c, "200 OK", type_of(path), st.st_size);
	c->left = st.st_size;
	if (body)
		c->file = file;
	else
		close(file);
}

/* Whether the header lines say `name: value`. */
static bool has(const char *lines, const char *name, const char *value)
{
	size_t n = strlen(name);
	for (const char *s = lines; s && *s; s = strchr(s, '\n'), s += s != 0) {
		if (strncasecmp(s, name, n) || s[n] != ':')
			continue;
		s += n + 1;
		s += strspn(s, " \t");
		return !strncasecmp(s, value, strlen(value)) && strchr("\r\n \t,", s[strlen(value)]);
	}
	return false;
}

/* Answers the request at the start of c->in, if it is whole. */
static void answer(struct client *c)
{
	char method[16], target[2048], *end = memmem(c->in, c->got, "\r\n\r\n", 4);
	int minor;
	if (!end) {
		if (c->got == sizeof c->in) {
			c->close = true;
			c->got = 0;
			fail(c, "431 Request Header Fields Too Large", true);
		}
		return;
	}
	*end = 0;
	char *lines = strchr(c->in, '\n');
	if (sscanf(c->in, "%15s %2047s HTTP/1.%d", method, target, &minor) != 3) {
		c->close = true;
		fail(c, "400 Bad Request", true);
	} else {
		c->close = minor == 0 ? !has(lines, "Connection", "keep-alive") : has(lines, "Connection", "close");
		if (!strcmp(method, "GET") || !strcmp(method, "HEAD"))
			serve_file(c, target, *method == 'G');
		else {
			c->close = true; /* a body may follow, which nobody wants */
			fail(c, "405 Method Not Allowed", true);
		}
	}
	end += 4;
	c->got -= end - c->in;
	memmove(c->in, end, c->got);
}

/* Sends what can be sent without waiting. False at the end of the connection. */
static bool send_more(struct client *c)
{
	while (c->sent < c->put || c->file >= 0) {
		if (c->sent == c->put) {
			ssize_t n = read(c->file, c->out, c->left < (long long)sizeof c->out ? c->left : (long long)sizeof c->out);
			if (n <= 0) {
				close(c->file);
				c->file = -1;
				if (c->left)
					return false; /* the file is shorter than it was: the client must not wait for the rest */
				break;
			}
			c->left -= n;
			c->put = n;
			c->sent = 0;
		}
		ssize_t n = send(c->fd, c->out + c->sent, c->put - c->sent, MSG_NOSIGNAL);
		if (n < 0)
			return errno == EAGAIN || errno == EINTR;
		c->sent += n;
	}
	return !c->close;
}

static bool receive(struct client *c)
{
	ssize_t n = recv(c->fd, c->in + c->got, sizeof c->in - c->got, 0);
	if (n <= 0)
		return n < 0 && (errno == EAGAIN || errno == EINTR);
	c->got += n;
	return true;
}

static bool busy(const struct client *c)
{
	return c->sent < c->put || c->file >= 0;
}

/* One turn of a connection that is ready. */
static void turn(struct client *c)
{
	bool open = busy(c) ? send_more(c) : receive(c);
	/* Requests may have come one behind the other. */
	while (open && !busy(c)) {
		c->put = c->sent = 0;
		answer(c);
		if (!busy(c))
			break;
		open = send_more(c);
	}
	if (!open)
		end(c);
}

static void welcome(int listener)
{
	for (struct client *c = clients; c < clients + MAX_CLIENTS; c++) {
		if (c->fd >= 0)
			continue;
		int fd = accept4(listener, 0, 0, SOCK_NONBLOCK);
		if (fd >= 0) {
			memset(c, 0, sizeof *c);
			c->fd = fd;
			c->file = -1;
		} else if (errno != EAGAIN && errno != EINTR && errno != ECONNABORTED)
			perror("httpd: accept");
		return;
	}
}

int main(void)
{
	const char *count = getenv("LISTEN_FDS");
	int listeners = count ? atoi(count) : 0;
	if (listeners < 1 || listeners > MAX_SOCKETS) {
		fprintf(stderr, "httpd: no socket to accept from: run it with --listen localhost:8080\n");
		return 2;
	}
	for (int i = 0; i < listeners; i++)
		fcntl(FIRST_SOCKET + i, F_SETFL, O_NONBLOCK);
	for (int i = 0; i < MAX_CLIENTS; i++)
		clients[i].fd = -1;
	for (;;) {
		struct pollfd fds[MAX_SOCKETS + MAX_CLIENTS];
		struct client *who[MAX_SOCKETS + MAX_CLIENTS];
		int n = 0, clients_before = 0;
		for (struct client *c = clients; c < clients + MAX_CLIENTS; c++)
			if (c->fd >= 0) {
				who[n] = c;
				fds[n++] = (struct pollfd){ .fd = c->fd, .events = busy(c) ? POLLOUT : POLLIN };
			}
		clients_before = n;
		/* While all places are taken, who else comes waits in the listener's queue. */
		for (int i = 0; i < listeners && clients_before < MAX_CLIENTS; i++)
			fds[n++] = (struct pollfd){ .fd = FIRST_SOCKET + i, .events = POLLIN };
		if (poll(fds, n, -1) < 0) {
			if (errno == EINTR)
				continue;
			perror("httpd: poll");
			return 1;
		}
		for (int i = 0; i < n; i++) {
			if (!fds[i].revents)
				continue;
			if (i < clients_before)
				turn(who[i]);
			else
				welcome(fds[i].fd);
		}
	}
}
