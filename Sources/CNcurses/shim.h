// What Swift cannot import of ncurses and of the terminal: macros, variadic functions, global variables.
#ifndef LIAVV_CNCURSES_SHIM_H
#define LIAVV_CNCURSES_SHIM_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <curses.h>
#include <poll.h>
#include <unistd.h>

#include "screen.h"
#include "signals.h"

#endif
