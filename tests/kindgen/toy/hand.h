/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A header that a person writes, for the symbol map. */

/* Returns: the first. Since: 0.1. */
VMDEV_API int vmdev_hand_first(void);

/* Came later. Since: 0.2. */
VMDEV_API const char *vmdev_hand_later(int parameter, int other);

/* Two digits sort as numbers. Since: 0.10. */
VMDEV_API void vmdev_hand_latest(void);
