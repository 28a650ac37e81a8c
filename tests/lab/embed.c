/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "embed.h"

#include <fcntl.h>
#include <ftw.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct embed {
	virConnectPtr connection;
	char root[64];
	pthread_t loop;
	atomic_bool stop;
	int wake;
};

static void skip(const char *what)
{
	virErrorPtr error = virGetLastError();

	printf("SKIP: %s%s%s\n", what, error ? ": " : "", error ? error->message : "");
	exit(77);
}

static void quiet(void *data, virErrorPtr error)
{
	(void)data;
	(void)error;
}

/* The loop looks at `stop` between two events; the timer makes sure that there is one. */
static void tick(int timer, void *data)
{
	(void)timer;
	(void)data;
}

static void *run_loop(void *data)
{
	struct embed *embed = data;

	while (!atomic_load(&embed->stop))
		virEventRunDefaultImpl();
	return NULL;
}

static int copy_file(const char *from, const char *to)
{
	FILE *in = fopen(from, "r"), *out = fopen(to, "w");
	char buffer[4096];
	size_t n;
	int failed = !in || !out;

	while (!failed && (n = fread(buffer, 1, sizeof(buffer), in)) > 0)
		failed = fwrite(buffer, 1, n, out) != n;
	if (in)
		fclose(in);
	if (out && fclose(out))
		failed = 1;
	return failed ? -1 : 0;
}

static int make_root(struct embed *embed)
{
	const char *lab = getenv("VMDEV_LAB"), *tmp = getenv("TMPDIR");
	char from[4096], to[128];

	/* Short: the paths of sockets below it have 108 bytes at most. */
	if (!tmp || strlen(tmp) > 40)
		tmp = "/tmp";
	snprintf(embed->root, sizeof(embed->root), "%s/vmdev-XXXXXX", tmp);
	if (!lab || !mkdtemp(embed->root))
		return -1;
	snprintf(from, sizeof(from), "%s/qemu.conf", lab);
	snprintf(to, sizeof(to), "%s/etc", embed->root);
	if (mkdir(to, 0755))
		return -1;
	snprintf(to, sizeof(to), "%s/etc/qemu.conf", embed->root);
	return copy_file(from, to);
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static void remove_root(const struct embed *embed)
{
	nftw(embed->root, remove_entry, 32, FTW_DEPTH | FTW_PHYS);
}

struct embed *embed_open(void)
{
	struct embed *embed = calloc(1, sizeof(*embed));
	char uri[128], log[128];

	if (geteuid())
		skip("libvirt's embedded QEMU driver runs as root here");
	if (!embed || make_root(embed))
		skip("VMDEV_LAB does not name tests/lab, or no folder can be made");
	/* What libvirt refuses is the test's to judge; its log would bury the test's own output. */
	virSetErrorFunc(NULL, quiet);
	snprintf(log, sizeof(log), "3:file:%s/libvirt.log", embed->root);
	setenv("LIBVIRT_LOG_OUTPUTS", log, 0);
	/* The driver runs a domain's monitor in the loop, so it must run before the first call. */
	if (virEventRegisterDefaultImpl() < 0 ||
	    (embed->wake = virEventAddTimeout(100, tick, NULL, NULL)) < 0 ||
	    pthread_create(&embed->loop, NULL, run_loop, embed))
		skip("no event loop");
	snprintf(uri, sizeof(uri), "qemu:///embed?root=%s", embed->root);
	embed->connection = virConnectOpen(uri);
	if (!embed->connection) {
		remove_root(embed);
		skip("libvirt's QEMU driver");
	}
	return embed;
}

virConnectPtr embed_connection(const struct embed *embed)
{
	return embed->connection;
}

const char *embed_root(const struct embed *embed)
{
	return embed->root;
}

void embed_close(struct embed *embed)
{
	virConnectClose(embed->connection);
	atomic_store(&embed->stop, true);
	pthread_join(embed->loop, NULL);
	virEventRemoveTimeout(embed->wake);
	remove_root(embed);
	free(embed);
}
