// Screen, keyboard and mouse: thin wrappers without state of their own.
#ifndef LIAVV_CNCURSES_SCREEN_H
#define LIAVV_CNCURSES_SCREEN_H

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <wchar.h>

static const attr_t nt_normal = A_NORMAL;
static const attr_t nt_bold = A_BOLD;
static const attr_t nt_dim = A_DIM;
static const attr_t nt_underline = A_UNDERLINE;
static const attr_t nt_reverse = A_REVERSE;

static const int nt_key_shift_up = KEY_SR;
static const int nt_key_shift_down = KEY_SF;
static const int nt_key_paste_begin = KEY_MAX + 1;
static const int nt_key_paste_end = KEY_MAX + 2;
static const int nt_key_mouse = KEY_MAX + 3;
static const int nt_key_old_mouse = KEY_MAX + 4;

// Wide characters need a UTF-8 locale; without one the system's plain UTF-8 locale serves.
static inline bool nt_use_utf8_locale(void) {
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "C.utf8") || setlocale(LC_CTYPE, "en_US.UTF-8");
}

// newterm answers with nothing where initscr would end the process.
static inline SCREEN *nt_open(void) { return newterm(NULL, stdout, stdin); }
static inline WINDOW *nt_screen(void) { return stdscr; }
static inline int nt_colours(void) { return COLORS; }
static inline int nt_pairs(void) { return COLOR_PAIRS; }
static inline int nt_screen_columns(void) { return COLS; }
static inline int nt_screen_rows(void) { return LINES; }

// A terminfo string, or NULL when the terminal has no such ability.
static inline const char *nt_capability(const char *name) {
    char *value = tigetstr((char *)name);
    return value == (char *)-1 ? NULL : value;
}

static inline bool nt_window_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

static inline void nt_draw(int row, int column, const wchar_t *text, int count, attr_t attributes, short pair) {
    wattr_set(stdscr, attributes, pair, NULL);
    mvwaddnwstr(stdscr, row, column, text, count);
}

// The columns that the system, and so ncurses, gives a character; -1 when it cannot be drawn.
extern int wcwidth(wchar_t character);
static inline int nt_width(wchar_t character) { return wcwidth(character); }

// A pad to read keys from: reading from a window would refresh it. Whether WINDOW is opaque depends on how ncurses was
// built, so Swift sees a plain pointer.
static inline void *nt_open_keyboard(void) {
    WINDOW *pad = newpad(1, 1);
    keypad(pad, true);
    return pad;
}

static inline void nt_close_keyboard(void *keyboard) { delwin(keyboard); }

// A byte, a key's code, or ERR when nothing came within the delay.
static inline int nt_read_key(void *keyboard, int delay) {
    wtimeout(keyboard, delay);
    return wgetch(keyboard);
}

static inline const char *nt_environment(const char *name) { return getenv(name); }

static inline long long nt_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static inline void nt_send(const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t sent = write(STDOUT_FILENO, text, left);
        if (sent <= 0) return;
        text += sent;
        left -= (size_t)sent;
    }
}

// Bytes that wait to be read; none on a readable terminal means that it is gone.
static inline int nt_waiting_bytes(void) {
    int count = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &count) == 0 ? count : 0;
}

#endif
