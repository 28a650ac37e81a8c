/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* As a binding loads the libraries: by soname, at run time. This program is linked with neither. */
#include "test.h"

#include <dlfcn.h>

/* POSIX lets a data pointer stand for a function; ISO C has no cast for it. */
#define SYMBOL(handle, name, function) \
	do { \
		void *symbol = dlsym(handle, name); \
		ck_assert_msg(symbol != NULL, "%s: %s", name, dlerror()); \
		memcpy(&(function), &symbol, sizeof(symbol)); \
	} while (0)

static void *load(const char *soname)
{
	void *handle = dlopen(soname, RTLD_NOW | RTLD_LOCAL);

	ck_assert_msg(handle != NULL, "%s", dlerror());
	return handle;
}

static bool is_loaded(const char *soname)
{
	void *handle = dlopen(soname, RTLD_NOW | RTLD_NOLOAD);

	if (handle)
		dlclose(handle);
	return handle;
}

START_TEST(says_its_version)
{
	void *handle = load("libvmdev.so.0");
	unsigned (*version)(void);
	const char *(*version_string)(void);

	SYMBOL(handle, "vmdev_version", version);
	SYMBOL(handle, "vmdev_version_string", version_string);
	ck_assert_uint_eq(version(), VMDEV_VERSION);
	ck_assert_str_eq(version_string(), VMDEV_VERSION_STRING);
	ck_assert_int_eq(dlclose(handle), 0);
}
END_TEST

START_TEST(goes_when_it_is_closed)
{
	void *handle = load("libvmdev.so.0");

	ck_assert(is_loaded("libvmdev.so.0"));
	dlclose(handle);
	ck_assert(!is_loaded("libvmdev.so.0"));
}
END_TEST

START_TEST(hides_what_is_private)
{
	void *handle = load("libvmdev.so.0");

	ck_assert_ptr_null(dlsym(handle, "utf8_is_xml"));
	ck_assert_ptr_null(dlsym(handle, "error_give"));
	dlclose(handle);
}
END_TEST

START_TEST(does_not_load_libvirt)
{
	void *handle = load("libvmdev.so.0");

	ck_assert(!is_loaded("libvirt.so.0"));
	dlclose(handle);
}
END_TEST

#ifdef HAVE_LIBVIRT
/* libvirt may call back a moment after all has been closed: the library stays. */
START_TEST(backend_stays_when_it_is_closed)
{
	void *handle = load("libvmdev-libvirt.so.0");
	unsigned (*version)(void);

	ck_assert_ptr_nonnull(dlsym(handle, "vmdev_libvirt_open"));
	SYMBOL(handle, "vmdev_version", version);
	ck_assert_uint_eq(version(), VMDEV_VERSION);
	ck_assert_int_eq(dlclose(handle), 0);
	ck_assert(is_loaded("libvmdev-libvirt.so.0"));
}
END_TEST
#endif

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("dlopen", &t);

	tcase_add_test(t, says_its_version);
	tcase_add_test(t, goes_when_it_is_closed);
	tcase_add_test(t, hides_what_is_private);
	tcase_add_test(t, does_not_load_libvirt);
#ifdef HAVE_LIBVIRT
	tcase_add_test(t, backend_stays_when_it_is_closed);
#endif
	return s;
}
