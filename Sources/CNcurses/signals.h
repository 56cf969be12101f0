// Signals, and the terminal's way back when the process ends without asking. All of it keeps state, and what runs in a
// handler calls async-signal-safe functions only.
#ifndef LIAVV_CNCURSES_SIGNALS_H
#define LIAVV_CNCURSES_SIGNALS_H

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct {
    struct termios before;
    char reset[512];
    size_t reset_length;
    volatile sig_atomic_t armed;
    int pipe[2];
    struct sigaction previous[NSIG];
    bool replaced[NSIG];
} nt_state = {.pipe = {-1, -1}};

static const int nt_crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
static const int nt_requests[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};

// State: leaves the terminal as it was before `nt_remember`, once for every `nt_arm`.
static inline void nt_restore(void) {
    if (!nt_state.armed) return;
    nt_state.armed = 0;
    ssize_t ignored = write(STDOUT_FILENO, nt_state.reset, nt_state.reset_length);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &nt_state.before);
}

// State: remembers how the terminal is now; to be called before anything changes it.
static inline bool nt_remember(void) { return tcgetattr(STDIN_FILENO, &nt_state.before) == 0; }

// State: what is sent to leave the terminal as it was.
static inline void nt_set_reset(const char *text) {
    nt_state.reset_length = strnlen(text, sizeof nt_state.reset);
    memcpy(nt_state.reset, text, nt_state.reset_length);
}

static inline void nt_arm(void) { nt_state.armed = 1; }

// The system's own handler comes afterwards, so that the parent sees the crash. Not the handler that was there before:
// Swift's asks on the terminal whether it may go on, for half a minute.
static inline void nt_on_crash(int number) {
    int saved = errno;
    nt_restore();
    signal(number, SIG_DFL);
    errno = saved;
    raise(number);
}

static inline void nt_on_request(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t ignored = write(nt_state.pipe[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

static inline void nt_handle(int number, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    struct sigaction old;
    if (sigaction(number, &action, &old) != 0 || nt_state.replaced[number]) return;
    nt_state.previous[number] = old;
    nt_state.replaced[number] = true;
}

// A stack of its own lets the handler run when the stack itself has overflowed.
static inline void nt_use_crash_stack(void) {
    static char stack[65536];
    stack_t description = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&description, NULL);
}

// State: catches what ends or stops the process, and answers with the descriptor that tells which signals came.
static inline int nt_watch_signals(void) {
    static bool registered = false;
    if (nt_state.pipe[0] < 0 && pipe(nt_state.pipe) != 0) return -1;
    for (int end = 0; end < 2; end++) {
        fcntl(nt_state.pipe[end], F_SETFL, O_NONBLOCK);
        fcntl(nt_state.pipe[end], F_SETFD, FD_CLOEXEC);
    }
    nt_use_crash_stack();
    for (size_t i = 0; i < sizeof nt_crashes / sizeof *nt_crashes; i++)
        nt_handle(nt_crashes[i], nt_on_crash, SA_ONSTACK);
    for (size_t i = 0; i < sizeof nt_requests / sizeof *nt_requests; i++)
        nt_handle(nt_requests[i], nt_on_request, SA_RESTART);
    nt_handle(SIGPIPE, SIG_IGN, 0);
    if (!registered) atexit(nt_restore);
    registered = true;
    return nt_state.pipe[0];
}

// State: gives every signal back to whoever had it.
static inline void nt_unwatch_signals(void) {
    for (int number = 1; number < NSIG; number++) {
        if (nt_state.replaced[number]) sigaction(number, &nt_state.previous[number], NULL);
        nt_state.replaced[number] = false;
    }
}

// State: the next signal that came, or 0.
static inline int nt_next_signal(void) {
    unsigned char byte;
    return read(nt_state.pipe[0], &byte, 1) == 1 ? byte : 0;
}

static inline void nt_stop_process(void) { kill(getpid(), SIGSTOP); }

#endif
