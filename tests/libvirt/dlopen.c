/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* As a plugin or a binding loads the library; argument: its path. Linked with none of it. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef int open_function(const char *uri, unsigned flags, void **ret_backend, void **ret_error);
typedef void *unref_function(void *backend);

static void *find(void *library, const char *name)
{
	void *symbol = dlsym(library, name);

	if (!symbol) {
		fprintf(stderr, "%s\n", dlerror());
		exit(EXIT_FAILURE);
	}
	return symbol;
}

/* ISO C does not turn pointers to objects into those to functions. */
#define FUNCTION(type, library, name) (*(type **)&(void *[]){ find(library, name) }[0])

int main(int argc, char **argv)
{
	int failed = 0;

	for (int i = 0; i < 3 && argc == 2; i++) {
		void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL), *backend = NULL;

		if (!library) {
			fprintf(stderr, "%s\n", dlerror());
			return EXIT_FAILURE;
		}
		failed += FUNCTION(open_function, library,
				   "vmdev_libvirt_open")("test:///default", 0, &backend, NULL) != 0;
		if (backend)
			FUNCTION(unref_function, library, "vmdev_backend_unref")(backend);
		dlclose(library);
		usleep(20000);
	}
	printf("%d passed, %d failed\n", argc == 2 ? 3 - failed : 0, argc == 2 ? failed : 1);
	return failed || argc != 2 ? EXIT_FAILURE : EXIT_SUCCESS;
}
