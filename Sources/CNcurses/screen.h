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

// Wide characters need a UTF-8 locale; without one the system's plain UTF-8 locale serves.
static inline bool nt_use_utf8_locale(void) {
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "C.utf8") || setlocale(LC_CTYPE, "en_US.UTF-8");
}

// newterm answers with nothing where initscr would end the process.
static inline SCREEN *nt_open(void) { return newterm(NULL, stdout, stdin); }
static inline WINDOW *nt_screen(void) { return stdscr; }
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

// ERR when no key came within the delay, KEY_CODE_YES for a key that has a code, OK for a character.
static inline int nt_read_key(void *keyboard, int delay, wint_t *key) {
    wtimeout(keyboard, delay);
    return wget_wch(keyboard, key);
}

typedef struct {
    int column;
    int row;
    int button;  // 1 left, 2 middle, 3 right, 4 wheel up, 5 wheel down, 0 none
    bool pressed;
    bool released;
} nt_mouse;

static inline void nt_listen_to_mouse(bool on) {
    mmask_t buttons = BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON2_PRESSED | BUTTON2_RELEASED | BUTTON3_PRESSED
                    | BUTTON3_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED | REPORT_MOUSE_POSITION;
    mouseinterval(0);
    mousemask(on ? buttons : 0, NULL);
}

static inline bool nt_next_mouse(nt_mouse *mouse) {
    MEVENT event;
    if (getmouse(&event) != OK) return false;
    mmask_t pressed[] = {BUTTON1_PRESSED, BUTTON2_PRESSED, BUTTON3_PRESSED, BUTTON4_PRESSED, BUTTON5_PRESSED};
    mmask_t released[] = {BUTTON1_RELEASED, BUTTON2_RELEASED, BUTTON3_RELEASED, 0, 0};
    nt_mouse result = {event.x, event.y, 0, false, false};
    for (int button = 0; button < 5 && result.button == 0; button++) {
        result.pressed = (event.bstate & pressed[button]) != 0;
        result.released = !result.pressed && (event.bstate & released[button]) != 0;
        if (result.pressed || result.released) result.button = button + 1;
    }
    *mouse = result;
    return true;
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
