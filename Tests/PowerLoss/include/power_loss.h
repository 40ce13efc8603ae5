#ifndef POWER_LOSS_H
#define POWER_LOSS_H

#include <stdint.h>

/// A file system of SQLite's (VFS) that knows what was written and not yet synchronised, and forgets it as a loss of power does. It lies over the
/// usual one and becomes the standard; files outside of the one directory that it watches pass through it untouched.

/// Begins to watch the databases and logs in a directory. One at a time.
void power_loss_watch(const char *directory);

/// The power goes: from here on nothing in the directory can be read or written, until `power_loss_return`.
void power_loss_strike(void);

/// The power is back: of what was not synchronised each sector of 512 bytes is there or not, as drawn from `seed`; 0: none is.
/// Call it when all connections are closed.
/// Returns how many bytes of writes were not synchronised.
int64_t power_loss_return(uint64_t seed);

/// The disk has no space left for the shared memory of a database in the directory, and has it for all else, until the next
/// `power_loss_watch`.
void power_loss_fill_memory(void);

/// Makes a database with `synchronous=NORMAL`, commits so many rows, one by one, has the power go and return, and opens it again.
/// Returns how many of the rows are there; -1: something else went wrong.
int power_loss_kept_by_normal(const char *path, int rows);

#endif
